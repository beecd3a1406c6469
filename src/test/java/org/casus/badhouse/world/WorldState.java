package org.casus.badhouse.world;

/** Breaks the rules on fields: one that anybody can change, one that all runs share. */
public class WorldState {
    public static final double[] SHARED = {1};
    static int runs;
    public double area;

    /** Sees the word of the top floor, which closes a circle. */
    public String word() {
        return org.casus.badhouse.cli.Top.name() + runs;
    }
}
