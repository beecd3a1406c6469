package org.casus.world;

import java.io.Serializable;

/**
 * Supply by air: a garrison that is cut off and has a base of its own there gets what the flights of its side bring. Of what is left
 * to a side in a zone the base is given up last. Planners and mechanism ask here.
 */
public final class Airlift implements Serializable {
    private static final long serialVersionUID = 1;
    private final double[][] supply;

    private Airlift(Blueprint b) {
        supply = new double[b.sides().size()][b.geography().size()];
        for (AirTable air : b.airForces()) {
            for (int z = 0; air.baseSide() >= 0 && z < air.bases().length; z++) {
                double[] of = supply[air.baseSide()];
                of[z] = air.bases()[z] ? Math.max(of[z], Math.min(1, air.supplies())) : of[z];
            }
        }
    }

    /** The one of a blueprint. */
    public static Airlift of(Blueprint b) {
        return b.shared(Airlift.class, Airlift::new);
    }

    /** What a side that is cut off in a zone is supplied with by air at least, as a share; 0 without a base or flights. */
    public double supply(int zone, int side) {
        return supply[side][zone];
    }
}
