package org.casus.mechanism.ground;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.world.Factions;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** Recruits join where the faction's side holds, in proportion to who is there; equipment drifts. */
public final class Recruitment implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final int[] held;

    public Recruitment(Setting setting) {
        s = setting;
        held = new int[s.blueprint().geography().size()];
    }

    @Override
    public void step() {
        WorldState w = s.world();
        Factions t = s.blueprint().factions();
        for (int f = 0; f < t.size(); f++) {
            double recruits = Math.max(0, w.quantity(s.at(Family.RECRUITS, f)));
            recruit(w, f, t.side()[f], recruits);
            int equipment = s.at(Family.EQUIPMENT, f);
            double next = w.quantity(equipment) + w.quantity(s.at(Family.DRIFT, f));
            s.change().set(equipment, Math.max(0, Math.min(1, next)));
        }
    }

    private void recruit(WorldState w, int f, int side, double recruits) {
        if (recruits <= 0) {
            return;
        }
        Occupancy camps = w.camps();
        double total = 0;
        int n = 0;
        for (int k = 0; k < camps.zones(f); k++) {
            int z = camps.zone(f, k);
            boolean holds = w.control(z, side) > w.blueprint().holding().firm();
            total += holds ? w.heads(z, f) : 0;
            held[n] = z;
            n += holds ? 1 : 0;
        }
        if (total > 0) {
            s.change().recruitAmong(f, held, n, recruits, total);
        }
    }
}
