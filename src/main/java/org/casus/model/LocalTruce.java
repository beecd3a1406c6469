package org.casus.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A local truce in force when the scenario begins.
 *
 * @param until last day on which it is agreed to hold
 * @param source where it is reported
 */
public record LocalTruce(
        LocalDate until,
        String source)
        implements Serializable {
    /** Whole weeks that are left of it on a day, 0 if it is over. */
    public int weeksAt(LocalDate day) {
        return until == null || day == null ? 0 : (int) Math.max(0, ChronoUnit.WEEKS.between(day, until));
    }
}
