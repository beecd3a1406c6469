package org.casus.mechanism.air;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Airspace;
import org.casus.model.Encounters;
import org.casus.theory.Elementary;
import org.casus.world.ActionKind;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.AirTargets;
import org.casus.world.Blueprint;
import org.casus.world.Family;
import org.casus.world.Offensives;
import org.casus.world.WorldState;

/** Spreads the week's sorties over zones and tells what follows from where they fly. */
public final class Sorties implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final AirTargets targets;
    private final double[][] nearBorder;

    public Sorties(Setting setting, AirTargets targets) {
        s = setting;
        this.targets = targets;
        var spaces = s.blueprint().scenario().airspace();
        double[] distance = s.blueprint().geography().borderDistance();
        nearBorder = new double[spaces.size()][distance.length];
        for (int a = 0; a < spaces.size(); a++) {
            double length = s.blueprint().constant(spaces.get(a).length(), 15);
            for (int z = 0; z < distance.length; z++) {
                nearBorder[a][z] = Elementary.exp(-distance[z] / length);
            }
        }
    }

    @Override
    public void step() {
        Blueprint b = s.blueprint();
        for (int a = 0; a < b.airForces().length; a++) {
            fly(a, b.airForces()[a]);
        }
        for (int side = 0; side < b.sides().size(); side++) {
            for (int z = 0; z < b.geography().size(); z++) {
                s.change().support(z, side, 0);
            }
        }
        support();
        exposure();
    }

    /** Sorties a day that an air force flies now: its level, no more than the ceiling, none without a base. */
    private double flown(AirTable a) {
        WorldState w = s.world();
        if (a.baseSide() >= 0) {
            boolean based = false;
            for (int z = 0; z < a.bases().length; z++) {
                based |= a.bases()[z] && w.control(z, a.baseSide()) > 0.5;
            }
            if (!based) {
                return 0;
            }
        }
        double level = w.quantity(s.at(Family.LEVEL, a.actor(), a.action()));
        return Math.max(0, Math.min(level, a.ceiling().value(w.quantities())));
    }

    private void fly(int force, AirTable a) {
        double perDay = flown(a);
        double[] mix = a.mixes().length == 0 ? new double[0] : a.mixes()[s.world().mix(force)];
        s.change().set(s.at(Family.SORTIES, a.actor()), perDay);
        for (int c = 0; c < mix.length; c++) {
            s.change().set(s.at(Family.SORTIES_ON, a.actor(), c), perDay * mix[c]);
        }
        for (int z = 0; z < s.blueprint().geography().size(); z++) {
            double share = 0;
            for (int c = 0; c < mix.length; c++) {
                share += mix[c] * targets.share(force, c)[z];
            }
            s.change().sorties(force, z, perDay * share);
        }
    }

    private void support() {
        Blueprint b = s.blueprint();
        Offensives o = s.world().offensives();
        for (int i = 0; i < o.size(); i++) {
            int side = b.actors().side()[o.actor(i)];
            double sum = 0;
            for (int a = 0; a < b.airForces().length; a++) {
                AirTable t = b.airForces()[a];
                sum += t.supports() == side ? t.supportShare() * s.world().sorties(a, o.zone(i)) : 0;
            }
            s.change().support(o.zone(i), side, sum + helicopters(side));
        }
    }

    /** Sorties a day of helicopters that reach each offensive of a side. */
    private double helicopters(int side) {
        Blueprint b = s.blueprint();
        Offensives o = s.world().offensives();
        int n = 0;
        for (int i = 0; i < o.size(); i++) {
            n += b.actors().side()[o.actor(i)] == side ? 1 : 0;
        }
        double sum = 0;
        for (int k = 0; k < b.actionCount(); k++) {
            ActionTable t = b.action(k);
            for (int i = 0; t.kind() == ActionKind.HELICOPTERS && i < b.actors().size(); i++) {
                if (t.mayChoose()[i] && helps(i, side)) {
                    double perDay = s.world().quantity(s.at(Family.LEVEL, i, k));
                    sum += perDay * t.setting("support", i, s.world().quantities(), 0.6) / Math.max(1, n);
                }
            }
        }
        return sum;
    }

    private boolean helps(int actor, int side) {
        AirTable a = s.blueprint().airForceOf(actor);
        return s.blueprint().actors().side()[actor] == side || (a != null && a.supports() == side);
    }

    private void exposure() {
        Blueprint b = s.blueprint();
        var spaces = b.scenario().airspace();
        for (int k = 0; k < spaces.size(); k++) {
            Airspace space = spaces.get(k);
            int intruder = b.names().actors().of(space.intruder());
            int place = s.at(Family.NEAR_BORDER, intruder, b.names().actors().of(space.defender()));
            s.change().set(place, weighted(force(intruder), nearBorder[k]));
        }
        for (Encounters e : b.scenario().encounters()) {
            int first = b.names().actors().of(e.a());
            int second = b.names().actors().of(e.b());
            s.change().set(s.at(Family.OVERLAP, first, second), overlap(force(first), force(second)));
        }
    }

    private int force(int actor) {
        AirTable[] all = s.blueprint().airForces();
        for (int a = 0; a < all.length; a++) {
            if (all[a].actor() == actor) {
                return a;
            }
        }
        return -1;
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
