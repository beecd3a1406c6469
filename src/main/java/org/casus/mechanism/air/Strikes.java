package org.casus.mechanism.air;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.ActionKind;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.Family;
import org.casus.world.WorldState;

/**
 * Fighters and civilians killed from the air (MODEL 5.6): Poisson with means k S dt min(1, N/1500) and
 * c S dt min(2, pop/200,000); artillery adds a share to the civilian dead of its own side's aircraft.
 */
public final class Strikes implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double NEGLIGIBLE = 1e-3;
    private final Setting s;
    private final double killReference;
    private final double densityReference;
    private final double densityCap;
    private final boolean[][] target;
    private final double[] byForce;
    private final double[] byFaction;
    private final double[] shelling;

    public Strikes(Setting setting) {
        s = setting;
        killReference = s.parameter("kill_ref");
        densityReference = s.parameter("density_ref");
        densityCap = s.parameter("density_cap");
        Blueprint b = s.blueprint();
        target = Targets.of(b);
        byForce = new double[b.airForces().length];
        byFaction = new double[b.factions().size()];
        shelling = new double[b.airForces().length];
    }

    @Override
    public void step() {
        Blueprint b = s.blueprint();
        for (int a = 0; a < shelling.length; a++) {
            shelling[a] = shelling(b.airForces()[a].actor());
        }
        for (int z = 0; z < b.geography().size(); z++) {
            double flown = 0;
            for (int a = 0; a < byForce.length; a++) {
                flown += s.world().sorties(a, z);
            }
            if (flown > NEGLIGIBLE) {
                fighters(z);
                civilians(z);
            }
        }
        for (AirTable a : b.airForces()) {
            crews(a);
        }
    }

    private void fighters(int z) {
        WorldState w = s.world();
        AirTable[] forces = s.blueprint().airForces();
        Arrays.fill(byFaction, 0);
        double mean = 0;
        for (int a = 0; a < forces.length; a++) {
            double flown = w.sorties(a, z);
            byForce[a] = flown > 0 ? mean(w, z, a, flown) : 0;
            mean += byForce[a];
        }
        int killed = mean > 0 ? Inversion.poisson(mean, s.halfWeekly(Stream.AIR_FIGHTERS, z, 0)) : 0;
        for (int f = 0; killed > 0 && f < byFaction.length; f++) {
            for (int a = 0; a < forces.length; a++) {
                if (target[a][f] && byFaction[f] > 0) {
                    s.change().kill(z, f, killed * byFaction[f] / mean * byForce[a] / forcesOn(f), a);
                }
            }
        }
    }

    /** Fighters that a force is expected to kill in a zone, shared among those it targets by their heads. */
    private double mean(WorldState w, int z, int a, double flown) {
        double present = 0;
        for (int f = 0; f < byFaction.length; f++) {
            present += target[a][f] ? w.heads(z, f) : 0;
        }
        if (present < 1) {
            return 0;
        }
        double mean = s.blueprint().airForces()[a].kills() * flown * Setting.HALF_WEEK * Math.min(1, present / killReference);
        double each = mean / present;
        for (int f = 0; f < byFaction.length; f++) {
            byFaction[f] += target[a][f] ? each * w.heads(z, f) : 0;
        }
        return mean;
    }

    /** Mean kills of all forces that target a faction. */
    private double forcesOn(int f) {
        double sum = 0;
        for (int a = 0; a < byForce.length; a++) {
            sum += target[a][f] ? byForce[a] : 0;
        }
        return sum;
    }

    private void civilians(int z) {
        WorldState w = s.world();
        AirTable[] forces = s.blueprint().airForces();
        double density = Math.min(densityCap, w.population(z) / densityReference) * Coverage.protection(w, z);
        double mean = 0;
        double shells = 0;
        for (int a = 0; a < forces.length; a++) {
            byForce[a] = forces[a].civilians() * w.sorties(a, z) * Setting.HALF_WEEK * density;
            shells += byForce[a] * shelling[a];
            mean += byForce[a];
        }
        double total = mean + shells;
        int killed = total > 0 ? Inversion.poisson(total, s.halfWeekly(Stream.AIR_CIVILIANS, z, 0)) : 0;
        for (int a = 0; killed > 0 && a < forces.length; a++) {
            s.change().killCivilians(z, killed * byForce[a] / total, a);
        }
        if (killed > 0 && shells > 0) {
            s.change().killCivilians(z, killed * shells / total, w.ledger().shelling());
        }
    }

    /** Civilian dead by artillery per civilian dead by the same actor's aircraft. */
    private double shelling(int actor) {
        for (int k = 0; k < s.blueprint().actionCount(); k++) {
            ActionTable t = s.blueprint().action(k);
            if (t.kind() == ActionKind.SHELLING && t.mayChoose()[actor]) {
                double share = t.setting("civilianShare", actor, s.world().quantities(), 0);
                return share * s.world().quantity(s.at(Family.LEVEL, actor, k));
            }
        }
        return 0;
    }

    private void crews(AirTable a) {
        double flown = s.world().quantity(s.at(Family.SORTIES, a.actor()));
        double mean = flown * a.losses() * Setting.HALF_WEEK;
        if (mean > 0) {
            int dead = Inversion.poisson(mean, s.halfWeekly(Stream.AIR_LOSSES, a.actor(), 0));
            s.change().add(s.at(Family.LOSSES, a.actor()), dead * (1 - s.parameter("loss_keep")));
        }
    }
}
