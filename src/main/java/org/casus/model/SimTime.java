package org.casus.model;

/** Lengths of the steps of simulated time, in days. */
public final class SimTime {
    /** A strategic step: actors decide. */
    public static final double WEEK = 7;
    /** A tactical step: fighting, strikes, flight. */
    public static final double HALF_WEEK = 3.5;

    private SimTime() {}
}
