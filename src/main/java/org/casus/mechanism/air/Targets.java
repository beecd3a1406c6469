package org.casus.mechanism.air;

import org.casus.model.ActionKind;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.ClassTable;

/**
 * What the bombs and guns of air forces' actors do. Shared by all replications of a blueprint; must not be written to.
 *
 * @param hits which factions the bombs of a force can hit: those that a class of its mixes names
 * @param kills fighters killed per sortie of a force
 * @param civilians civilians killed per sortie of a force
 * @param guns action by which the actor of a force shells, -1 without
 */
record Targets(boolean[][] hits, double[] kills, double[] civilians, int[] guns) {
    static Targets of(Blueprint b) {
        return b.shared(Targets.class, Targets::made);
    }

    private static Targets made(Blueprint b) {
        AirTable[] forces = b.airForces();
        int n = forces.length;
        Targets t = new Targets(new boolean[n][b.factions().size()], new double[n], new double[n], new int[n]);
        for (int a = 0; a < n; a++) {
            for (double[] mix : forces[a].mixes()) {
                for (int c = 0; c < mix.length; c++) {
                    mark(b, t.hits[a], b.classes()[c], mix[c]);
                }
            }
            t.kills[a] = forces[a].kills();
            t.civilians[a] = forces[a].civilians();
            t.guns[a] = guns(b, forces[a].actor());
        }
        return t;
    }

    private static void mark(Blueprint b, boolean[] hits, ClassTable t, double share) {
        for (int f = 0; f < hits.length && share > 0; f++) {
            hits[f] |= t.names(f, b.factions().side()[f]);
        }
    }

    private static int guns(Blueprint b, int actor) {
        for (int k : b.actionsOf(ActionKind.SHELLING)) {
            if (b.action(k).mayChoose()[actor]) {
                return k;
            }
        }
        return -1;
    }
}
