package org.casus.gui.session;

import org.casus.world.WorldView;

/** Totals of the world's ledger by zone, kept so that a week's share can be told. */
final class Counts {
    private double[] fled = {};
    private double[] killed = {};

    /** Forgets: what comes next counts from the world as it is. */
    void begin(WorldView w) {
        fled = fled(w);
        killed = killed(w);
    }

    /** Persons who left each zone since the last call of {@link #begin}. */
    double[] fledSince(WorldView w) {
        return minus(fled(w), fled);
    }

    /** Killed in each zone since the last call of {@link #begin}. */
    double[] killedSince(WorldView w) {
        return minus(killed(w), killed);
    }

    private static double[] fled(WorldView w) {
        double[] all = new double[w.blueprint().geography().size()];
        for (int z = 0; z < all.length; z++) {
            all[z] = w.ledger().displacedFrom(z);
        }
        return all;
    }

    private static double[] killed(WorldView w) {
        double[] all = new double[w.blueprint().geography().size()];
        for (int z = 0; z < all.length; z++) {
            all[z] = w.ledger().deathsIn(z);
        }
        return all;
    }

    private static double[] minus(double[] now, double[] before) {
        for (int z = 0; z < now.length; z++) {
            now[z] -= before[z];
        }
        return now;
    }
}
