package org.casus.analysis;

/** Spans of 13 weeks, counted from 0. */
public final class Quarters {
    /** Weeks in one. */
    public static final int WEEKS = 13;

    private Quarters() {}

    /** Quarter of a week; weeks count from 0. */
    public static int of(int week) {
        return week / WEEKS;
    }

    /** How many quarters, the last perhaps cut short, a run of some weeks has. */
    public static int in(int weeks) {
        return (weeks + WEEKS - 1) / WEEKS;
    }

    /** Such as "1-13" for quarter 0; weeks count from 1 here. */
    public static String label(int quarter, int weeks) {
        return quarter * WEEKS + 1 + "-" + Math.min(weeks, (quarter + 1) * WEEKS);
    }
}
