package org.casus.world;

import java.io.Serializable;

/**
 * How much of a zone a side must control, as a share, for what to follow: parameters of the scenario, the same for planner and mechanism.
 *
 * @param foothold below it nothing is left to hold or to take; above it a side gets help from next door, and others find something to attack
 * @param holdsOut above it a side that is cut off holds out: the zone is a pocket of its own
 * @param firm above it a side stands firm: its men join battles next door, recruits join it, its lines run there
 * @param takesIn above it a side takes in men of its own who come from elsewhere: those redeployed, sent or driven out
 */
public record Holding(double foothold, double holdsOut, double firm, double takesIn) implements Serializable {
    /** More than this is most of a zone: what the word means, so no parameter. */
    public static final double MOST = 0.5;

    static Holding of(Compiler c) {
        return new Holding(c.parameter("hold_foot"), c.parameter("hold_out"), c.parameter("hold_firm"), c.parameter("hold_take"));
    }
}
