package org.casus.actor;

import java.io.Serializable;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Occupancy;
import org.casus.world.Preying;
import org.casus.world.WorldView;

/** Expected gain from preying on rivals. */
final class Rivals implements Serializable {
    private static final long serialVersionUID = 1;
    private final Preying preying;

    Rivals(Blueprint b) {
        preying = new Preying(b);
    }

    double taken(WorldView w, ActionTable action, int own, int victim, double share, double minShare) {
        boolean[] eligible = action.zones();
        Occupancy camps = w.camps();
        double sum = 0;
        for (int k = 0; k < camps.zones(own); k++) {
            int z = camps.zone(own, k);
            sum += eligible[z] ? preying.taken(w, z, own, victim, share, minShare) : 0;
        }
        return sum;
    }
}
