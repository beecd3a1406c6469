package org.casus.mechanism.ground;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.theory.Elementary;
import org.casus.world.Factions;
import org.casus.world.WorldState;

/** Morale follows momentum: m = m0 exp(clip(KM (mu + bonus))). */
public final class Morale implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double gain;
    private final double low;
    private final double high;

    public Morale(Setting setting) {
        s = setting;
        gain = s.parameter("KM");
        low = s.parameter("morale_lo");
        high = s.parameter("morale_hi");
    }

    @Override
    public void step() {
        WorldState w = s.world();
        Factions t = s.blueprint().factions();
        for (int f = 0; f < t.size(); f++) {
            int side = t.side()[f];
            double mood = gain * (w.quantity(s.at(Family.MOMENTUM, side)) + w.quantity(s.at(Family.MORALE_BONUS, side)));
            double morale = t.morale()[f] * Elementary.exp(Math.max(low, Math.min(high, mood)));
            s.change().set(s.at(Family.MORALE, f), morale);
        }
    }
}
