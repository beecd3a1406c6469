package org.casus.mechanism.air;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Coverage;
import org.casus.world.Occupancy;
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
    private final int[][] bombers;
    private final int[] setOf;
    private final double[][] sets;
    private final double[][] present;
    private final double[][] found;
    private final double[] kills;
    private final double[] perSortie;
    private final double[] protection;
    private final int[] guns;
    private final double lossKeep;
    private final double[] flown;
    private final double[][] fighters;
    private final double[] fightersMean;
    private final double[] density;
    private final double[][] civilians;
    private final double[] civiliansMean;
    private final double[] shells;
    private final double[] perHead;

    public Strikes(Setting setting) {
        s = setting;
        killReference = s.parameter("kill_ref");
        densityReference = s.parameter("density_ref");
        densityCap = s.parameter("density_cap");
        Blueprint b = s.blueprint();
        boolean[][] target = Targets.of(b);
        bombers = Targets.bombers(target, b.factions().size());
        setOf = Targets.setOf(target);
        sets = Targets.sets(target);
        int zones = b.geography().size();
        int forces = b.airForces().length;
        present = new double[sets.length][zones];
        found = new double[sets.length][zones];
        kills = Arrays.stream(b.airForces()).mapToDouble(AirTable::kills).toArray();
        perSortie = Arrays.stream(b.airForces()).mapToDouble(AirTable::civilians).toArray();
        guns = Arrays.stream(b.airForces()).mapToInt(a -> guns(b, a.actor())).toArray();
        lossKeep = s.parameter("loss_keep");
        protection = new double[zones];
        flown = new double[zones];
        fighters = new double[forces][zones];
        fightersMean = new double[zones];
        density = new double[zones];
        civilians = new double[forces][zones];
        civiliansMean = new double[zones];
        shells = new double[zones];
        perHead = new double[forces];
    }

    /** Means for all zones first, since the dead of a zone change those of no other; then what is drawn, zone by zone. */
    @Override
    public void step() {
        WorldState w = s.world();
        for (int t = 0; t < sets.length; t++) {
            find(w, sets[t], present[t], found[t]);
        }
        Coverage.protections(w, protection);
        for (int z = 0; z < density.length; z++) {
            density[z] = Math.min(densityCap, w.population(z) / densityReference) * protection[z];
        }
        Arrays.fill(flown, 0);
        Arrays.fill(fightersMean, 0);
        Arrays.fill(civiliansMean, 0);
        Arrays.fill(shells, 0);
        for (int a = 0; a < fighters.length; a++) {
            expect(w, a, shelling(a));
        }
        for (int z = 0; z < flown.length; z++) {
            if (flown[z] > NEGLIGIBLE) {
                fighters(w, z);
                civilians(w, z);
            }
        }
        for (AirTable a : s.blueprint().airForces()) {
            crews(a);
        }
    }

    /** Counts the fighters of a set of factions in each zone, and how easily bombs find them: not at all where there is none. */
    private void find(WorldState w, double[] set, double[] here, double[] easily) {
        Arrays.fill(here, 0);
        Occupancy camps = w.camps();
        for (int c = 0; c < camps.size(); c++) {
            here[camps.zone(c)] += set[camps.member(c)] * w.heads(camps.zone(c), camps.member(c));
        }
        for (int z = 0; z < here.length; z++) {
            easily[z] = here[z] < 1 ? 0 : Math.min(1, here[z] / killReference);
        }
    }

    /** Fighters and civilians that a force is expected to kill in each zone. @param guns shelled dead for each civilian bombed */
    private void expect(WorldState w, int a, double guns) {
        double kill = kills[a];
        double civilian = perSortie[a];
        double[] easily = found[setOf[a]];
        double[] dead = fighters[a];
        double[] people = civilians[a];
        for (int z = 0; z < dead.length; z++) {
            double sorties = w.sorties(a, z);
            flown[z] += sorties;
            dead[z] = kill * sorties * Setting.HALF_WEEK * easily[z];
            people[z] = civilian * sorties * Setting.HALF_WEEK * density[z];
        }
        for (int z = 0; z < dead.length; z++) {
            fightersMean[z] += dead[z];
            civiliansMean[z] += people[z];
            shells[z] += people[z] * guns;
        }
    }

    private void fighters(WorldState w, int z) {
        double mean = fightersMean[z];
        int killed = mean > 0 ? Inversion.poisson(mean, s.halfWeekly(Stream.AIR_FIGHTERS, z, 0)) : 0;
        if (killed > 0) {
            kill(w, z, killed, mean);
        }
    }

    /** Of so many killed in a zone, each faction loses by what all forces that target it are expected to kill of it. */
    private void kill(WorldState w, int z, int killed, double mean) {
        for (int a = 0; a < perHead.length; a++) {
            perHead[a] = fighters[a][z] > 0 ? fighters[a][z] / present[setOf[a]][z] : 0;
        }
        Occupancy camps = w.camps();
        for (int c = camps.begin(z); c < camps.end(z); c++) {
            int f = camps.member(c);
            double heads = w.heads(z, f);
            double hit = 0;
            double forces = 0;
            for (int a : bombers[f]) {
                hit += perHead[a] * heads;
                forces += fighters[a][z];
            }
            if (hit > 0) {
                kill(z, f, killed * hit / mean, forces);
            }
        }
    }

    /** Fighters of a faction are killed by each force that targets it in proportion to what that kills. @param forces what all those kill */
    private void kill(int z, int f, double dead, double forces) {
        for (int a : bombers[f]) {
            if (fighters[a][z] > 0) {
                s.change().kill(z, f, dead * fighters[a][z] / forces, a);
            }
        }
    }

    private void civilians(WorldState w, int z) {
        double total = civiliansMean[z] + shells[z];
        int killed = total > 0 ? Inversion.poisson(total, s.halfWeekly(Stream.AIR_CIVILIANS, z, 0)) : 0;
        if (killed == 0) {
            return;
        }
        for (int a = 0; a < civilians.length; a++) {
            if (civilians[a][z] > 0) {
                s.change().killCivilians(z, killed * civilians[a][z] / total, a);
            }
        }
        if (shells[z] > 0) {
            s.change().killCivilians(z, killed * shells[z] / total, w.ledger().shelling());
        }
    }

    /** Civilian dead by artillery per civilian dead by the same actor's aircraft. */
    private double shelling(int force) {
        int k = guns[force];
        if (k < 0) {
            return 0;
        }
        int actor = s.blueprint().airForces()[force].actor();
        double share = s.blueprint().action(k).setting("civilianShare", actor, s.world().quantities(), 0);
        return share * s.world().quantity(s.at(Family.LEVEL, actor, k));
    }

    /** Action by which an actor shells, -1 without. */
    private static int guns(Blueprint b, int actor) {
        for (int k : b.actionsOf(ActionKind.SHELLING)) {
            if (b.action(k).mayChoose()[actor]) {
                return k;
            }
        }
        return -1;
    }

    private void crews(AirTable a) {
        double sorties = s.world().quantity(s.at(Family.SORTIES, a.actor()));
        double mean = sorties * a.losses() * Setting.HALF_WEEK;
        if (mean > 0) {
            int dead = Inversion.poisson(mean, s.halfWeekly(Stream.AIR_LOSSES, a.actor(), 0));
            s.change().add(s.at(Family.LOSSES, a.actor()), dead * (1 - lossKeep));
        }
    }
}
