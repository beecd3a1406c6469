package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Limit test 6 as corrected (A6): without rationality the choice is uniform over kinds of action; with very much
 * it is that of the greedy rule.
 */
class L06_RationalityTest {
    /** First draws of an actor in 400 runs: the options are the same in all. n = 400, alpha = 0.001 for each of three actors. */
    @ParameterizedTest
    @ValueSource(strings = {"NV", "SU", "ES"})
    void atNoughtAllKindsAreAlike(String actor) {
        Blueprint b = Worlds.compiled(Worlds.tiny(), Map.of("lambda", 0., "pass0", 0.));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int seed = 0; seed < 400; seed++) {
            Decision d = first(b, seed, actor);
            d.options().forEach(o -> counts.putIfAbsent(o.action(), 0L));
            counts.merge(d.options().get(d.chosen()).action(), 1L, Long::sum);
        }
        double[] expected = new double[counts.size()];
        java.util.Arrays.fill(expected, 400.0 / counts.size());
        long[] observed = counts.values().stream().mapToLong(Long::longValue).toArray();
        assertThat(counts).hasSizeGreaterThan(3);
        assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).as("%s", counts).isGreaterThan(0.001);
    }

    @Test
    void withinAKindOptionsAreAlike() {
        Blueprint b = Worlds.compiled(Worlds.tiny(), Map.of("lambda", 0., "pass0", 0.));
        Decision d = first(b, 1, "ES");
        List<OptionScore> air = d.options().stream().filter(o -> o.action().equals("AIR")).toList();
        assertThat(air).hasSizeGreaterThan(2);
        air.forEach(o -> assertThat(o.probability()).isCloseTo(air.get(0).probability(), within(1e-12)));
        double kinds = d.options().stream().map(OptionScore::action).distinct().count();
        assertThat(air.stream().mapToDouble(OptionScore::probability).sum()).isCloseTo(1 / kinds, within(1e-9));
    }

    private static Decision first(Blueprint b, long seed, String actor) {
        return Simulation.run(b, seed, 1, Logging.FULL).decisions().stream()
                .filter(d -> d.actor().equals(actor) && d.draw() == 0).findFirst().orElseThrow();
    }

    @Test
    void withoutEndItIsGreedy() {
        Blueprint rational = Worlds.compiled(Worlds.tiny(), Map.of("lambda", 1e9));
        String rule = "{decision: {rule: greedy}}";
        Blueprint greedy = Worlds.compiled(Worlds.tiny("actors: {NV: " + rule + ", SU: " + rule + ", ES: " + rule + "}"));
        for (int seed = 0; seed < 10; seed++) {
            assertThat(chosen(rational, seed)).isEqualTo(chosen(greedy, seed));
        }
    }

    private static List<String> chosen(Blueprint b, long seed) {
        RunResult run = Simulation.run(b, seed, 12, Logging.FULL);
        List<String> all = new ArrayList<>();
        for (Decision d : run.decisions()) {
            OptionScore o = d.options().get(d.chosen());
            all.add(d.week() + d.actor() + o.action() + o.target() + o.level());
        }
        return all;
    }

    /** Rationality sharpens choice: the best option is drawn the more often, the greater lambda. */
    @Test
    void moreRationalityMoreOfTheBest() {
        double before = 0;
        for (double lambda : new double[] {.5, 1, 2, 4, 8}) {
            Blueprint b = Worlds.compiled(Worlds.tiny(), Map.of("lambda", lambda));
            Decision d = first(b, 1, "ES");
            double top = d.options().stream().max(java.util.Comparator.comparingDouble(OptionScore::score)).orElseThrow().probability();
            assertThat(top).isGreaterThan(before);
            before = top;
        }
    }
}
