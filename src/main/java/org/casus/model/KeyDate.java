package org.casus.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A date that charts mark with a line; it never triggers anything.
 *
 * @param date ISO date
 * @param label a few words
 * @param source where it is reported
 */
public record KeyDate(
        LocalDate date,
        String label,
        String source)
        implements Serializable {}
