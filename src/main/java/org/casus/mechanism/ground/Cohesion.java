package org.casus.mechanism.ground;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Defection;
import org.casus.model.Family;
import org.casus.random.Stream;
import org.casus.world.Blueprint;
import org.casus.world.Factions;
import org.casus.world.Index;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** Cohesion, changes of flag, and the collapse of a side (Christia 2012). */
public final class Cohesion implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double loss;
    private final double supply;
    private final double revert;
    private final double norm;
    private final double least;
    private final double few;
    private final double[] killedBefore;
    private final int[] leave;
    private final int[] join;
    private final boolean[][] where;
    private final double[] share;

    /** Who may change flags, to whom, in which zones and how readily; shared by all replications of a blueprint. */
    private record Turncoats(int[] leave, int[] join, boolean[][] where, double[] share) {
        static Turncoats of(Blueprint b) {
            Defection[] defections = b.scenario().defections().toArray(Defection[]::new);
            Index factions = b.names().factions();
            return new Turncoats(
                    Arrays.stream(defections).mapToInt(d -> factions.of(d.from())).toArray(),
                    Arrays.stream(defections).mapToInt(d -> factions.of(d.to())).toArray(),
                    Arrays.stream(defections).map(d -> b.geography().select(d.zones())).toArray(boolean[][]::new),
                    Arrays.stream(defections).mapToDouble(d -> b.constant(d.rate(), 0)).toArray());
        }
    }

    public Cohesion(Setting setting) {
        s = setting;
        loss = s.parameter("coh_loss");
        supply = s.parameter("coh_supply");
        revert = s.parameter("coh_revert");
        norm = s.parameter("coh_norm");
        least = s.parameter("coh_min");
        few = s.parameter("defect_min");
        killedBefore = new double[s.blueprint().factions().size()];
        Turncoats turncoats = s.blueprint().shared(Turncoats.class, Turncoats::of);
        leave = turncoats.leave();
        join = turncoats.join();
        where = turncoats.where();
        share = turncoats.share();
    }

    @Override
    public void step() {
        Factions t = s.blueprint().factions();
        for (int f = 0; f < t.size(); f++) {
            cohesion(f, t.side()[f]);
        }
        for (int d = 0; d < where.length; d++) {
            defect(d);
        }
        for (int side = 0; side < s.blueprint().sides().size(); side++) {
            collapse(side);
        }
    }

    private void cohesion(int f, int side) {
        WorldState w = s.world();
        double killed = w.ledger().killed(f) - killedBefore[f];
        killedBefore[f] = w.ledger().killed(f);
        double heads = Math.max(1, w.quantity(s.at(Family.HEADS, f)));
        int place = s.at(Family.COHESION, f);
        double now = w.quantity(place);
        double next = now
                - loss * killed / heads
                - supply * (1 - w.quantity(s.at(Family.SUPPLIED, side)))
                + w.quantity(s.at(Family.DONOR, f))
                + revert * (norm - now);
        s.change().set(place, Math.max(least, Math.min(1, next)));
    }

    private void defect(int d) {
        WorldState w = s.world();
        int from = leave[d];
        int to = join[d];
        double rate = share[d] * (1 - w.quantity(s.at(Family.COHESION, from)));
        Occupancy camps = w.camps();
        for (int k = 0; k < camps.zones(from); k++) {
            int z = camps.zone(from, k);
            double leaving = w.heads(z, from);
            double present = w.heads(z, to);
            if (where[d][z] && leaving > few && present > few) {
                s.change().transfer(z, from, to, rate * leaving * Math.min(1, present / leaving));
            }
        }
    }

    private void collapse(int side) {
        WorldState w = s.world();
        int place = s.at(Family.COLLAPSE, side);
        double hazard = s.blueprint().sides().collapse()[side].value(w.quantities());
        if (w.quantity(place) > 0 || hazard <= 0 || s.weekly(Stream.COLLAPSE, side, 0) >= hazard) {
            return;
        }
        s.change().set(place, 1);
        int momentum = s.at(Family.MOMENTUM, side);
        s.change().add(momentum, -s.parameter("collapse_momentum"));
        Factions t = s.blueprint().factions();
        for (int f = 0; f < t.size(); f++) {
            if (t.side()[f] == side) {
                int cohesion = s.at(Family.COHESION, f);
                s.change().set(cohesion, w.quantity(cohesion) * s.parameter("collapse_cohesion"));
            }
        }
        String id = s.blueprint().names().sides().id(side);
        String name = s.blueprint().scenario().sides().get(id).name();
        s.journal().tell("collapse", "", id, 0, hazard, "Collapse of " + name + ": its forces come apart.");
    }
}
