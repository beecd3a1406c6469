package org.casus.mechanism.air;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Airspace;
import org.casus.model.Encounters;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.AirTargets;
import org.casus.world.Blueprint;
import org.casus.world.Holding;
import org.casus.world.KindSetting;
import org.casus.world.Offensives;
import org.casus.world.WorldState;

/** Spreads the week's sorties over zones and tells what follows from where they fly. */
public final class Sorties implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final AirTargets targets;
    private final double[] share;
    private final int[][] bases;
    private final List<Border> borders;
    private final List<Meeting> meetings;
    private final KindSetting helicopterSupport;

    /** A border that an air force may violate. @param place of its nearness @param near weight of each zone */
    private record Border(int place, int force, double[] near) implements Serializable {}

    /** Two air forces that may meet. @param place of their overlap */
    private record Meeting(int place, int first, int second) implements Serializable {}

    public Sorties(Setting setting, AirTargets targets) {
        s = setting;
        this.targets = targets;
        share = new double[s.blueprint().geography().size()];
        Flights flights = s.blueprint().shared(Flights.class, Flights::made);
        bases = flights.bases();
        borders = flights.borders();
        meetings = flights.meetings();
        helicopterSupport = new KindSetting(s.blueprint(), "support");
    }

    /** Where air forces fly from and whom they come near, as the scenario states it. @param bases zones by force */
    private record Flights(int[][] bases, List<Border> borders, List<Meeting> meetings) {
        static Flights made(Blueprint b) {
            return new Flights(Arrays.stream(b.airForces()).map(a -> zones(a.bases())).toArray(int[][]::new),
                    b.scenario().airspace().stream().map(space -> border(b, space)).toList(),
                    b.scenario().encounters().stream().map(e -> meeting(b, e)).toList());
        }
    }

    private static int[] zones(boolean[] chosen) {
        return IntStream.range(0, chosen.length).filter(z -> chosen[z]).toArray();
    }

    private static Border border(Blueprint b, Airspace space) {
        int intruder = b.names().actors().of(space.intruder());
        int defender = b.names().actors().of(space.defender());
        return new Border(b.quantities().at(Family.NEAR_BORDER, intruder, defender), b.airForceAt(intruder), b.nearness(space));
    }

    private static Meeting meeting(Blueprint b, Encounters e) {
        int first = b.names().actors().of(e.a());
        int second = b.names().actors().of(e.b());
        return new Meeting(b.quantities().at(Family.OVERLAP, first, second), b.airForceAt(first), b.airForceAt(second));
    }

    @Override
    public void step() {
        Blueprint b = s.blueprint();
        for (int a = 0; a < b.airForces().length; a++) {
            fly(a, b.airForces()[a]);
        }
        s.change().endSupport();
        for (int side = 0; side < b.sides().size(); side++) {
            support(side);
        }
        exposure();
    }

    /** Sorties a day that an air force is told to fly: its level, no more than the ceiling, none without a base. */
    private double ordered(int force, AirTable a) {
        WorldState w = s.world();
        if (a.baseSide() >= 0) {
            boolean based = false;
            for (int z : bases[force]) {
                based |= w.control(z, a.baseSide()) > Holding.MOST;
            }
            if (!based) {
                return 0;
            }
        }
        double level = w.quantity(s.at(Family.LEVEL, a.actor(), a.action()));
        return Math.max(0, Math.min(level, a.ceiling().value(w.quantities())));
    }

    private void fly(int force, AirTable a) {
        double perDay = ordered(force, a);
        double[] mix = a.mixes().length == 0 ? new double[0] : a.mixes()[s.world().mix(force)];
        s.change().set(s.at(Family.ORDERED, a.actor()), perDay);
        s.change().set(s.at(Family.SORTIES, a.actor()), perDay * targets.flown(force, mix));
        for (int c = 0; c < mix.length; c++) {
            s.change().set(s.at(Family.SORTIES_ON, a.actor(), c), perDay * mix[c] * targets.flown(force, c));
        }
        Arrays.fill(share, 0);
        for (int c = 0; c < mix.length && perDay > 0; c++) {
            if (mix[c] > 0) {
                spread(mix[c] * targets.flown(force, c), targets.share(force, c));
            }
        }
        for (int z = 0; z < share.length; z++) {
            s.change().sorties(force, z, perDay * share[z]);
        }
    }

    private void spread(double part, double[] byZone) {
        for (int z = 0; z < share.length; z++) {
            share[z] += part * byZone[z];
        }
    }

    /** Sorties a day that reach each offensive of a side. */
    private void support(int side) {
        Offensives o = s.world().offensives();
        int[] sideOf = s.blueprint().actors().side();
        int n = o.ofSide(sideOf, side);
        double helicopters = n == 0 ? 0 : helicopters(side, n);
        for (int i = 0; i < o.size(); i++) {
            if (sideOf[o.actor(i)] == side) {
                s.change().support(o.zone(i), side, aircraft(side, o.zone(i)) + helicopters);
            }
        }
    }

    private double aircraft(int side, int zone) {
        AirTable[] forces = s.blueprint().airForces();
        double sum = 0;
        for (int a = 0; a < forces.length; a++) {
            sum += forces[a].supports() == side ? forces[a].supportShare() * s.world().sorties(a, zone) : 0;
        }
        return sum;
    }

    /** Sorties a day of helicopters that reach each of a side's offensives. */
    private double helicopters(int side, int offensives) {
        Blueprint b = s.blueprint();
        double sum = 0;
        for (int k : b.actionsOf(ActionKind.HELICOPTERS)) {
            ActionTable t = b.action(k);
            for (int i = 0; i < b.actors().size(); i++) {
                if (t.mayChoose()[i] && b.helped(i) == side) {
                    double perDay = s.world().quantity(s.at(Family.LEVEL, i, k));
                    sum += perDay * helicopterSupport.of(t, i, s.world().quantities()) / offensives;
                }
            }
        }
        return sum;
    }

    private void exposure() {
        for (Border b : borders) {
            s.change().set(b.place(), weighted(b.force(), b.near()));
        }
        for (Meeting m : meetings) {
            s.change().set(m.place(), overlap(m.first(), m.second()));
        }
    }

    private double weighted(int force, double[] weight) {
        double sum = 0;
        for (int z = 0; force >= 0 && z < weight.length; z++) {
            sum += s.world().sorties(force, z) * weight[z];
        }
        return sum;
    }

    private double overlap(int a, int b) {
        double sum = 0;
        for (int z = 0; a >= 0 && b >= 0 && z < s.blueprint().geography().size(); z++) {
            sum += s.world().sorties(a, z) * s.world().sorties(b, z);
        }
        return sum;
    }
}
