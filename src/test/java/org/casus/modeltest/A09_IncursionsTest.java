package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * Limit test 4: with postures fixed, incursions never increase in the level of an accord on the air, run by run,
 * under common random numbers. Where postures are free it need not hold (risk compensation), and {@code casus compare} tells.
 */
class A09_IncursionsTest {
    private static final String SKY = """
            theatre: {zones: {MID: {borderDistance: 5}, FORT: {borderDistance: 10}, NCAP: {borderDistance: 90},
              NPORT: {borderDistance: 90}, SHILL: {borderDistance: 40}, SCAP: {borderDistance: 60}}}
            rates:
              strays: {name: strays, formula: "nearBorder(ES,SU)*.02*(1-.7*agreement(PACT))", unit: a day, source: R01}
              shots: {name: shots, formula: ".05*(1-.5*agreement(PACT))*(1+tension(ES,SU))", unit: share, source: R01}
            airspace:
              - {intruder: ES, defender: SU, length: 15, incursions: strays, shoot: shots, event: DOWN, spacing: 20, tension: .25, source: R01}
            actions: {DOWN: {name: shoot-down, kind: event, actors: [SU], represents: an aircraft shot down, rung: 8, visibility: 1, source: R01}}
            """;

    private static Blueprint sky(double level, String... more) {
        String pact = "agreements: {PACT: {initial: " + level + ", breakdown: 0}}";
        String bars = Bars.all(Worlds.tiny(SKY), "NV", "SU", "ES initial: {AIR: 2}");
        return Worlds.compiled(Worlds.tiny(SKY, pact, bars, String.join("\n", more)), Map.of("sigma_run", 0.));
    }

    private static double incursions(RunResult run, String kind) {
        return run.events().stream().filter(e -> e.kind().equals(kind)).mapToDouble(e -> kind.equals("DOWN") ? 1 : e.value()).sum();
    }

    @Test
    void anAccordNeverAddsIncursions() {
        double[] levels = {0, .25, .5, .75, 1};
        double[] total = new double[levels.length];
        Blueprint[] skies = java.util.Arrays.stream(levels).mapToObj(l -> sky(l)).toArray(Blueprint[]::new);
        for (int seed = 0; seed < 60; seed++) {
            double before = Double.POSITIVE_INFINITY;
            for (int l = 0; l < levels.length; l++) {
                double now = incursions(Worlds.run(skies[l], seed, 12), "incursion");
                assertThat(now).as("seed %s, level %s", seed, levels[l]).isLessThanOrEqualTo(before);
                total[l] += now;
                before = now;
            }
        }
        assertThat(total[4] / total[0]).as("a full accord avoids seven tenths").isCloseTo(.3, within(.06));
    }

    /** n = 60 runs of 12 weeks: the mean count is the sum of the rates, within 4 standard errors. */
    @Test
    void incursionsComeAtTheirRate() {
        Blueprint b = sky(0);
        double sum = 0;
        double rate = 0;
        for (int seed = 0; seed < 60; seed++) {
            sum += incursions(Worlds.run(b, seed, 12), "incursion");
            var r = Worlds.started(b, seed, 12);
            for (int week = 1; week <= 12; week++) {
                r.advance(week);
                rate += 7 * .02 * Worlds.quantity(r, "nearBorder(ES,SU)");
            }
        }
        assertThat(sum).isCloseTo(rate, within(4 * Math.sqrt(rate)));
    }

    @Test
    void someAreAnsweredByFireButNotTwiceWithinTheSpacing() {
        int shot = 0;
        Blueprint b = sky(0);
        for (int seed = 0; seed < 60; seed++) {
            RunResult run = Worlds.run(b, seed, 12);
            double[] days = run.events().stream().filter(e -> e.kind().equals("DOWN")).mapToDouble(e -> e.day()).toArray();
            shot += days.length;
            for (int i = 1; i < days.length; i++) {
                assertThat(days[i] - days[i - 1]).isGreaterThan(20);
            }
        }
        assertThat(shot).isPositive();
    }

    @Test
    void aMeasureTellsHowManyThereWereAndOnHowManyOccasions() {
        Blueprint b = sky(0, "patterns: {P1: {measure: \"total('event incursion')\"}}");
        double all = 0;
        double occasions = 0;
        for (int seed = 0; seed < 10; seed++) {
            RunResult run = Worlds.run(b, seed, 12);
            assertThat(run.measures().get("pattern.P1")).isEqualTo(incursions(run, "incursion"));
            all += incursions(run, "incursion");
            occasions += run.events().stream().filter(e -> e.kind().equals("incursion")).count();
        }
        assertThat(all).isGreaterThan(occasions);
    }
}
