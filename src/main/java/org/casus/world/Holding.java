package org.casus.world;

/**
 * How much of a zone a side must control, as a share, for what to follow: judgement, the same for planner and mechanism. Below
 * {@link #FOOTHOLD} nothing is left to hold or to take; above {@link #HOLDS_OUT}, {@link #FIRM} and {@link #TAKES_IN} ever more can be done.
 */
public final class Holding {
    /** It has a foothold: it gets help from next door, and others find something to attack there. */
    public static final double FOOTHOLD = 0.03;
    /** Cut off, it holds out: the zone is a pocket of its own. */
    public static final double HOLDS_OUT = 0.1;
    /** It stands firm: its men join battles next door, recruits join it, its lines run there. */
    public static final double FIRM = 0.3;
    /** It takes in men of its own who come from elsewhere: those redeployed, sent or driven out. */
    public static final double TAKES_IN = 0.4;

    /** It has most of the zone. */
    public static final double MOST = 0.5;

    private Holding() {}
}
