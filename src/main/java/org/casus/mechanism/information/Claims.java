package org.casus.mechanism.information;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Claimant;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Names;

/** Share of strikes that fell on the declared side: actual, claimed with the chosen bias, observed with error. */
public final class Claims implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double leastControl;
    private final List<Claim> claims;

    /** Who claims. @param side declared @param bias place of the bias @param error of observers */
    private record Claim(int actor, int side, int bias, double error) implements Serializable {}

    public Claims(Setting setting) {
        s = setting;
        leastControl = s.parameter("strike_side_min");
        claims = s.blueprint().shared(Stated.class, Stated::made).claims();
    }

    /** Claims as the scenario states them. */
    private record Stated(List<Claim> claims) {
        static Stated made(Blueprint b) {
            return new Stated(b.scenario().claimants().entrySet().stream().map(e -> claim(b, e)).toList());
        }
    }

    private static Claim claim(Blueprint b, Map.Entry<String, Claimant> e) {
        Names names = b.names();
        int actor = names.actors().of(e.getKey());
        Claimant c = e.getValue();
        int bias = b.quantities().at(Family.LEVEL, actor, names.actions().of(c.action()));
        double error = b.constant(c.observerError(), b.parameter("obs_sd"));
        return new Claim(actor, names.sides().of(c.side()), bias, error);
    }

    @Override
    public void step() {
        for (Claim c : claims) {
            double flown = s.world().quantity(s.at(Family.SORTIES, c.actor()));
            if (flown > 0) {
                tell(c, onSide(c.actor(), c.side()) / flown);
            }
        }
    }

    private void tell(Claim c, double actual) {
        double bias = s.world().quantity(c.bias());
        double observed = actual + c.error() * Inversion.normal(s.weekly(Stream.OBSERVER, c.actor(), 0));
        s.change().set(s.at(Family.ACTUAL, c.actor()), Math.min(1, actual));
        s.change().set(s.at(Family.CLAIMED, c.actor()), Math.min(1, actual + bias));
        s.change().set(s.at(Family.OBSERVED, c.actor()), Math.max(0, Math.min(1, observed)));
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
