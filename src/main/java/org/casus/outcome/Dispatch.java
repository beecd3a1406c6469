package org.casus.outcome;

import java.io.Serializable;

/**
 * One item of the wire.
 *
 * @param row id of the row of the scenario that worded it
 * @param outlet id of the outlet
 * @param day day of the run on which it was printed, 0 is the first
 * @param text the item, in plain English
 * @param claim what it claims
 * @param credibility how far the outlet was believed at the beginning of that week, 0 to 1
 * @param truth what happened; null where only what can be known is told
 */
public record Dispatch(
        String row, String outlet, int day, String text, Assertion claim, double credibility, Truth truth)
        implements Serializable {
    private static final int WEEK = 7;

    /** Week in which it was printed, 0 is the first. */
    public int week() {
        return day / WEEK;
    }

    /** The item without what happened. */
    public Dispatch withoutTruth() {
        return new Dispatch("", outlet, day, text, claim, credibility, null);
    }
}
