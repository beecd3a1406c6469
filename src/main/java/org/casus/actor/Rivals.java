package org.casus.actor;

import org.casus.world.ActionTable;
import org.casus.world.Preying;
import org.casus.world.WorldView;

/** Expected gain from preying on rivals. */
final class Rivals {
    private Rivals() {}

    static double taken(WorldView w, ActionTable action, int own, int victim, double share, double minShare) {
        double sum = 0;
        for (int z = 0; z < action.zones().length; z++) {
            sum += action.zones()[z] ? Preying.taken(w, z, own, victim, share, minShare) : 0;
        }
        return sum;
    }
}
