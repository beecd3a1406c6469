package org.casus.actor;

import org.casus.world.ActionTable;
import org.casus.world.Occupancy;
import org.casus.world.Preying;
import org.casus.world.WorldView;

/** Expected gain from preying on rivals. */
final class Rivals {
    private Rivals() {}

    static double taken(WorldView w, ActionTable action, int own, int victim, double share, double minShare) {
        boolean[] eligible = action.zones();
        Occupancy camps = w.camps();
        double sum = 0;
        for (int k = 0; k < camps.zones(own); k++) {
            int z = camps.zone(own, k);
            sum += eligible[z] ? Preying.taken(w, z, own, victim, share, minShare) : 0;
        }
        return sum;
    }
}
