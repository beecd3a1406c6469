package org.casus.mechanism.air;

import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.ClassTable;

/** Which factions the bombs of an air force can hit: those that a class of its mixes names. */
final class Targets {
    private Targets() {}

    /** [force][faction]. */
    static boolean[][] of(Blueprint b) {
        AirTable[] forces = b.airForces();
        boolean[][] target = new boolean[forces.length][b.factions().size()];
        for (int a = 0; a < forces.length; a++) {
            for (double[] mix : forces[a].mixes()) {
                for (int c = 0; c < mix.length; c++) {
                    mark(b, target[a], b.classes()[c], mix[c]);
                }
            }
        }
        return target;
    }

    private static void mark(Blueprint b, boolean[] target, ClassTable t, double share) {
        for (int f = 0; f < target.length && share > 0; f++) {
            target[f] |= t.factionWeights() == null
                    ? t.sideWeights()[b.factions().side()[f]] > 0
                    : t.factionWeights()[f] > 0;
        }
    }
}
