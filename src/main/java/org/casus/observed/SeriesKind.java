package org.casus.observed;

/** How a measure is read off a run over a period. */
public enum SeriesKind {
    /** A stock: its value on a day, by a straight line between the ends of two weeks; over more days their mean. */
    LEVEL,
    /** So much a day or a share by week: its mean over the days. */
    RATE,
    /** Counted by week: summed over the days. */
    FLOW,
    /** A stock on the last day over that on the first, less 1. */
    CHANGE,
    /** Share of a zone that a side holds, 0 to 1, on the last day. */
    SHARE,
    /** Which side holds most of a zone at the end of the nearest week, as its index. */
    HOLDER,
    /** Day from the start on which an event first happens; the last day of the run where it never does. */
    FIRST,
    /** How often an event happens in a period. */
    TIMES;

    /** Whether every day of the period is needed. */
    public boolean counted() {
        return this == RATE || this == FLOW || this == TIMES;
    }

    /** Whether it has a value at every time. */
    public boolean stock() {
        return this == LEVEL || this == SHARE;
    }
}
