package org.casus.outcome;

import java.io.Serializable;

/**
 * What happened in the run, beside an item of the wire that tells of it. Nobody inside the run knows this.
 *
 * @param event place of the event among those of the run, from 0; -1 where the item gives a figure
 * @param week week of the event, or last week of the figure, 0 is the first
 * @param kind kind of the event, or the weekly series of the figure
 * @param actor who did it; may be empty
 * @param subject what it concerned; may be empty
 * @param sentence what happened, in plain English
 * @param number true figure; not a number where the item gives none
 * @param slant how the item departs from it, in plain English
 */
public record Truth(
        int event, int week, String kind, String actor, String subject, String sentence, double number, String slant)
        implements Serializable {}
