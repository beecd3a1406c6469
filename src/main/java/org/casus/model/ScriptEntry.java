package org.casus.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One choice of a scripted actor. Several of one week are made in their order, up to three.
 *
 * @param week week of the run, 1 is the first; null where a date is given
 * @param date a day of that week; null where the week is given
 * @param action action id
 * @param zone zone id; null takes what is offered
 * @param level label or index of the level, or stop for the end of an offensive; null takes what is offered
 * @param mix name of the mix of an air campaign; null takes what is offered
 */
public record ScriptEntry(Integer week, LocalDate date, String action, String zone, String level, String mix)
        implements Serializable {}
