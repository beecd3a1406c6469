package org.casus.mechanism.information;

import java.util.Map;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Claimant;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.AirTable;
import org.casus.world.Family;
import org.casus.world.WorldState;

/** Share of strikes that fell on the declared side: actual, claimed with the chosen bias, observed with error. */
public final class Claims implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double leastControl;

    public Claims(Setting setting) {
        s = setting;
        leastControl = s.parameter("strike_side_min");
    }

    @Override
    public void step() {
        for (Map.Entry<String, Claimant> e : s.blueprint().scenario().claimants().entrySet()) {
            int actor = s.blueprint().names().actors().of(e.getKey());
            claim(actor, e.getValue());
        }
    }

    private void claim(int actor, Claimant c) {
        WorldState w = s.world();
        double flown = w.quantity(s.at(Family.SORTIES, actor));
        if (flown <= 0) {
            return;
        }
        double actual = onSide(actor, s.blueprint().names().sides().of(c.side())) / flown;
        int action = s.blueprint().names().actions().of(c.action());
        double bias = w.quantity(s.at(Family.LEVEL, actor, action));
        double error = s.blueprint().constant(c.observerError(), s.parameter("obs_sd"));
        double observed = actual + error * Inversion.normal(s.weekly(Stream.OBSERVER, actor, 0));
        s.change().set(s.at(Family.ACTUAL, actor), Math.min(1, actual));
        s.change().set(s.at(Family.CLAIMED, actor), Math.min(1, actual + bias));
        s.change().set(s.at(Family.OBSERVED, actor), Math.max(0, Math.min(1, observed)));
    }

    private double onSide(int actor, int side) {
        AirTable[] forces = s.blueprint().airForces();
        double sum = 0;
        for (int a = 0; a < forces.length; a++) {
            for (int z = 0; forces[a].actor() == actor && z < s.blueprint().geography().size(); z++) {
                sum += s.world().control(z, side) >= leastControl ? s.world().sorties(a, z) : 0;
            }
        }
        return sum;
    }
}
