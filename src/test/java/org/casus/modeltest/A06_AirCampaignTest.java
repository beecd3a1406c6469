package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * What is flown kills at the stated rates. Deaths are Poisson: at n = 40 runs of 4 weeks the mean is known to
 * within 3% (about 1,200 fighters a rate of .3 on 20 sorties), so that 4 standard errors are 12% at most.
 */
class A06_AirCampaignTest {
    private static final int RUNS = 40;
    private static final int WEEKS = 4;

    private static Blueprint flown(int level, String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = Bars.all(Worlds.tiny(), "NV", "SU", "ES initial: {AIR: " + level + "}");
        all[1] = "actions: {AIR: {mixes: {even: {LINE: 0, DEEP: 1}, line: {LINE: 1, DEEP: 0}}}}\n"
                + "targetClasses: {DEEP: {where: any, near: [SCAP], nearWeight: 1e9}}";
        System.arraycopy(lines, 0, all, 2, lines.length);
        return Worlds.compiled(Worlds.tiny(all), Map.of("u0", 0., "sigma_run", 0., "k_disp", 0.));
    }

    private static double mean(Blueprint b, String series) {
        double sum = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            sum += Worlds.total(Worlds.run(b, seed, WEEKS), series);
        }
        return sum / RUNS;
    }

    /** All on Sudstad, where 4,500 southern fighters are (more than the 1,500 that make them easy to find). */
    @Test
    void fightersDieAtTheStatedRate() {
        assertThat(mean(flown(2), "fighters.by.ES")).isCloseTo(.3 * 20 * 7 * WEEKS, within(.05 * .3 * 20 * 7 * WEEKS));
        assertThat(mean(flown(0), "fighters.by.ES")).isZero();
    }

    /** 300,000 people live there: one and a half times the reference, below the cap of two. */
    @Test
    void civiliansDieByDensity() {
        double expected = .15 * 20 * 7 * WEEKS * 1.5;
        assertThat(mean(flown(2), "civilians.by.ES")).isCloseTo(expected, within(.12 * expected));
        double crowded = mean(flown(2, "theatre: {zones: {SCAP: {population: 3000000}}}"), "civilians.by.ES");
        assertThat(crowded).as("capped at twice the reference").isCloseTo(expected / 1.5 * 2, within(.12 * expected));
    }

    /** Own losses, smoothed, tend to what is lost a week: 14 crew here, of which twelve weeks show all but 3%. */
    @Test
    void crewsLostCountInFull() {
        Blueprint b = flown(2, "airForces: {ES: {lossesPerSortie: .1}}");
        double sum = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            var r = Worlds.started(b, seed, 12);
            r.advance(12);
            sum += Worlds.quantity(r, "losses(ES)");
        }
        double expected = .1 * 20 * 7 * (1 - Math.pow(.75, 12));
        assertThat(sum / RUNS).isCloseTo(expected, within(.12 * expected));
    }

    @Test
    void peopleFlee() {
        Blueprint b = Worlds.compiled(flown(2).scenario(), Map.of("u0", 0., "sigma_run", 0.));
        double fled = mean(b, "displaced");
        double expected = 300_000 * (1 - Math.exp(-.0006 * 20 * 7 * WEEKS));
        assertThat(fled).isBetween(.75 * expected, 1.6 * expected);
    }

    @Test
    void aSafeZoneShieldsThem() {
        Blueprint open = flown(2);
        Blueprint safe = flown(2, "agreements: {PACT: {kind: safeZone, zones: [SCAP], initial: 1, damping: .2, breakdown: 0}}");
        assertThat(mean(safe, "civilians.by.ES")).isLessThan(.5 * mean(open, "civilians.by.ES"));
    }

    /** Aircraft that fly when the scenario begins are in row 0, and what they do is known to the first decision. */
    @Test
    void theFirstDayKnowsWhatIsFlown() {
        assertThat(Worlds.run(flown(2), 1, 1).trajectory().at(0, "sorties.ES")).isEqualTo(20);
        Weighing first = Weighing.first(Worlds.compiled(Worlds.tiny()), "ES");
        assertThat(first.option("AIR", "none").byGoal().get("CORE")).as("the patron grounds its aircraft").isNegative();
        assertThat(first.option("AIR", "20").byGoal().get("CORE")).as("it sends more").isPositive();
    }

    @Test
    void noBaseNoSorties() {
        Blueprint b = flown(2, "theatre: {zones: {NPORT: {control: {N: 0, S: 1}}}}");
        RunResult run = Worlds.run(b, 1, WEEKS);
        assertThat(Worlds.last(run, "sorties.ES")).isZero();
        assertThat(Worlds.total(run, "fighters.by.ES")).isZero();
    }

    /** Support in the air raises the strength of an attack by most x S/(S + half), once it is flown. */
    @Test
    void closeSupportSaturates() {
        var eight = Worlds.started(flown(1), 1, 4);
        eight.advance(1);
        var battle = new org.casus.world.Battle(eight.blueprint());
        int mid = Worlds.zone(eight.blueprint(), "MID");
        double none = battle.multiplier(eight.view(), 0, mid, 0, false, 0);
        double half = battle.multiplier(eight.view(), 0, mid, 8, false, 0);
        assertThat(none).isEqualTo(1);
        assertThat(half).isCloseTo(1 + .6 / 2, within(1e-12));
        assertThat(battle.multiplier(eight.view(), 0, mid, 1e9, false, 0)).isCloseTo(1.6, within(1e-6));
        assertThat(battle.multiplier(eight.view(), 0, mid, 8, true, .2)).isCloseTo(1 + .3 * 1.25 + .2, within(1e-12));
    }
}
