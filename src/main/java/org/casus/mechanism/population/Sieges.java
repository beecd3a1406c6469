package org.casus.mechanism.population;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** Counts people under siege, those whom aid reaches, and how long a pocket has been closed; one that opens is besieged no longer. */
public final class Sieges implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final boolean[] closed;

    public Sieges(Setting setting) {
        s = setting;
        closed = new boolean[s.blueprint().geography().size()];
    }

    @Override
    public void step() {
        count();
        for (int z = 0; z < closed.length; z++) {
            zone(s.world(), z);
        }
    }

    /** People under siege and those reached, by side, as things stand. */
    public void count() {
        WorldState w = s.world();
        Occupancy holdings = w.holdings();
        Arrays.fill(closed, false);
        for (int side = 0; side < s.blueprint().sides().size(); side++) {
            double besieged = 0;
            double reached = 0;
            for (int k = 0; k < holdings.zones(side); k++) {
                int z = holdings.zone(side, k);
                if (w.cutOff(z, side) && w.control(z, side) > w.blueprint().holding().holdsOut()) {
                    closed[z] = true;
                    double people = w.population(z) * w.control(z, side);
                    besieged += people;
                    reached += w.aided(z) || w.truce(z) > 0 ? people : 0;
                }
            }
            s.change().set(s.at(Family.BESIEGED, side), besieged);
            s.change().set(s.at(Family.REACHED, side), besieged > 0 ? reached / besieged : 1);
        }
    }

    private void zone(WorldState w, int z) {
        s.change().siegeWeeks(z, closed[z] ? w.siegeWeeks(z) + 1 : 0);
        if (!closed[z] && w.besieger(z) >= 0) {
            s.change().besiege(z, -1);
        }
    }
}
