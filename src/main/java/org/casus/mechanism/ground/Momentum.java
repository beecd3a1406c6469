package org.casus.mechanism.ground;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** Momentum of a side: mu = keep mu + gain (change of value held)/(value held + 1); the 1 keeps one that holds next to nothing from soaring. */
public final class Momentum implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double keep;
    private final double gain;
    private final double[] held;

    public Momentum(Setting setting) {
        s = setting;
        keep = s.parameter("mom_keep");
        gain = s.parameter("mom_gain");
        held = new double[s.blueprint().sides().size()];
        for (int side = 0; side < held.length; side++) {
            held[side] = valueHeld(side);
        }
    }

    private double valueHeld(int side) {
        double sum = 0;
        double[] value = s.blueprint().geography().value();
        Occupancy holdings = s.world().holdings();
        for (int k = 0; k < holdings.zones(side); k++) {
            int z = holdings.zone(side, k);
            sum += value[z] * s.world().control(z, side);
        }
        return sum;
    }

    @Override
    public void step() {
        WorldState w = s.world();
        for (int side = 0; side < held.length; side++) {
            double now = valueHeld(side);
            int place = s.at(Family.MOMENTUM, side);
            s.change().set(place, keep * w.quantity(place) + gain * (now - held[side]) / (held[side] + 1));
            held[side] = now;
        }
    }
}
