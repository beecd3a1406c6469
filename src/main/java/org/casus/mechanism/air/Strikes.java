package org.casus.mechanism.air;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.KindSetting;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/**
 * Fighters and civilians killed from the air: Poisson with means k S dt min(1, N/1500) and
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
    private final double[] flown;
    private final double[] kills;
    private final double[] perSortie;
    private final double[] protection;
    private final int[] guns;
    private final double[] byForce;
    private final double[] perHead;
    private final double[] shelling;
    private final KindSetting civilianShare;

    public Strikes(Setting setting) {
        s = setting;
        killReference = s.parameter("kill_ref");
        densityReference = s.parameter("density_ref");
        densityCap = s.parameter("density_cap");
        Blueprint b = s.blueprint();
        Targets targets = Targets.of(b);
        target = targets.hits();
        flown = new double[b.airForces().length];
        kills = targets.kills();
        perSortie = targets.civilians();
        guns = targets.guns();
        protection = new double[b.geography().size()];
        byForce = new double[b.airForces().length];
        perHead = new double[byForce.length];
        shelling = new double[b.airForces().length];
        civilianShare = new KindSetting(b, "civilianShare");
    }

    @Override
    public void step() {
        Blueprint b = s.blueprint();
        WorldState w = s.world();
        Coverage.protections(w, protection);
        for (int a = 0; a < shelling.length; a++) {
            shelling[a] = shelling(a);
        }
        for (int z = 0; z < protection.length; z++) {
            double all = 0;
            for (int a = 0; a < flown.length; a++) {
                flown[a] = w.sorties(a, z);
                all += flown[a];
            }
            if (all > NEGLIGIBLE) {
                fighters(w, z);
                civilians(w, z);
            }
        }
        for (AirTable a : b.airForces()) {
            crews(a);
        }
    }

    private void fighters(WorldState w, int z) {
        double mean = 0;
        for (int a = 0; a < flown.length; a++) {
            byForce[a] = flown[a] > 0 ? mean(w, z, a) : 0;
            mean += byForce[a];
        }
        int killed = mean > 0 ? Inversion.poisson(mean, s.halfWeekly(Stream.AIR_FIGHTERS, z, 0)) : 0;
        for (int c = w.camps().begin(z); killed > 0 && c < w.camps().end(z); c++) {
            int f = w.camps().member(c);
            double hit = expected(f, w.heads(z, f));
            if (hit > 0) {
                kill(z, f, killed * hit / mean);
            }
        }
    }

    /** Fighters that a force is expected to kill in a zone; leaves in {@link #perHead} how many for each that it targets. */
    private double mean(WorldState w, int z, int a) {
        Occupancy camps = w.camps();
        double present = 0;
        for (int c = camps.begin(z); c < camps.end(z); c++) {
            present += target[a][camps.member(c)] ? w.heads(z, camps.member(c)) : 0;
        }
        if (present < 1) {
            return 0;
        }
        double mean = kills[a] * flown[a] * Setting.HALF_WEEK * Math.min(1, present / killReference);
        perHead[a] = mean / present;
        return mean;
    }

    /** Of so many fighters of a faction, how many all forces that target it are expected to kill. */
    private double expected(int f, double heads) {
        double sum = 0;
        for (int a = 0; a < byForce.length; a++) {
            sum += target[a][f] && byForce[a] > 0 ? perHead[a] * heads : 0;
        }
        return sum;
    }

    /** Fighters of a faction are killed by each force that targets it in proportion to what that kills. */
    private void kill(int z, int f, double dead) {
        double forces = forcesOn(f);
        for (int a = 0; a < byForce.length; a++) {
            if (target[a][f] && byForce[a] > 0) {
                s.change().kill(z, f, dead * byForce[a] / forces, a);
            }
        }
    }

    /** Mean kills of all forces that target a faction. */
    private double forcesOn(int f) {
        double sum = 0;
        for (int a = 0; a < byForce.length; a++) {
            sum += target[a][f] ? byForce[a] : 0;
        }
        return sum;
    }

    private void civilians(WorldState w, int z) {
        double density = Math.min(densityCap, w.population(z) / densityReference) * protection[z];
        double mean = 0;
        double shells = 0;
        for (int a = 0; a < flown.length; a++) {
            byForce[a] = perSortie[a] * flown[a] * Setting.HALF_WEEK * density;
            shells += byForce[a] * shelling[a];
            mean += byForce[a];
        }
        double total = mean + shells;
        int killed = total > 0 ? Inversion.poisson(total, s.halfWeekly(Stream.AIR_CIVILIANS, z, 0)) : 0;
        for (int a = 0; killed > 0 && a < flown.length; a++) {
            if (byForce[a] > 0) {
                s.change().killCivilians(z, killed * byForce[a] / total, a);
            }
        }
        if (killed > 0 && shells > 0) {
            s.change().killCivilians(z, killed * shells / total, w.ledger().shelling());
        }
    }

    /** Civilian dead by artillery per civilian dead by the same actor's aircraft. */
    private double shelling(int force) {
        int k = guns[force];
        if (k < 0) {
            return 0;
        }
        int actor = s.blueprint().airForces()[force].actor();
        double share = civilianShare.of(s.blueprint().action(k), actor, s.world().quantities());
        return share * s.world().quantity(s.at(Family.LEVEL, actor, k));
    }

    private void crews(AirTable a) {
        double sorties = s.world().quantity(s.at(Family.SORTIES, a.actor()));
        double mean = sorties * a.losses() * Setting.HALF_WEEK;
        if (mean > 0) {
            int dead = Inversion.poisson(mean, s.halfWeekly(Stream.AIR_LOSSES, a.actor(), 0));
            s.change().loseCrew(a.actor(), dead);
        }
    }
}
