package org.casus.world;

import java.io.Serializable;

/**
 * What reaches a side in a zone without a road of its own: what its flights bring, or what neighbours let through who are at
 * peace with it. Of two ways the better counts. Planners and mechanism ask here.
 */
public final class Relief implements Serializable {
    private static final long serialVersionUID = 1;
    private final Airlift airlift;
    private final int[][] neighbours;
    private final int sides;
    private final double passing;

    public Relief(Blueprint b) {
        airlift = Airlift.of(b);
        neighbours = b.geography().neighbours();
        sides = b.sides().size();
        passing = b.parameter("supply_pass");
    }

    /** Supply of a side that is cut off in a zone, as a share; 0 where nothing comes. */
    public double supply(WorldView w, int zone, int side) {
        double near = friendly(w, zone, side);
        for (int n : neighbours[zone]) {
            near = Math.max(near, friendly(w, n, side));
        }
        return Math.max(airlift.supply(zone, side), passing * near);
    }

    /** What those at peace with a side have in a zone, by the share of it that they hold. */
    private double friendly(WorldView w, int zone, int side) {
        double most = 0;
        for (int s = 0; s < sides; s++) {
            if (s != side && w.atPeace(side, s)) {
                most = Math.max(most, w.control(zone, s) * w.supply(zone, s));
            }
        }
        return most;
    }
}
