package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.junit.jupiter.api.Test;

class ReversalTest {
    private static final double LAMBDA = 4;
    private static final double SCALE = .1;

    private static OptionScore option(double core, double dead, double probability) {
        double utility = core + dead;
        return new OptionScore("PUSH", "", "", 0, utility, utility / SCALE, probability, Map.of("CORE", core, "DEAD", dead));
    }

    private static Decision decision(OptionScore first, OptionScore second, int chosen) {
        return new Decision(0, "A", 0, List.of(first, second), chosen, 1 - chosen, 0, Map.of(), Map.of(), .5);
    }

    @Test
    void gapMakesTheTwoEquallyLikely() {
        double p = 1 / (1 + Math.exp(-LAMBDA * .3));
        Reversal r = Reversal.of(decision(option(.05, -.02, p), option(0, 0, 1 - p), 0), LAMBDA, SCALE);
        assertThat(r.gap()).isCloseTo(.3, within(1e-9));
        assertThat(r.goals()).containsExactly("CORE");
    }

    @Test
    void aGoalThatOnlyHinderedTheChoiceTurnsNothing() {
        double p = 1 / (1 + Math.exp(-LAMBDA * .3));
        Reversal r = Reversal.of(decision(option(.05, -.02, p), option(0, 0, 1 - p), 0), LAMBDA, SCALE);
        assertThat(r.goals()).doesNotContain("DEAD");
    }

    @Test
    void chanceMayDrawTheLessLikely() {
        Reversal r = Reversal.of(decision(option(.05, -.02, .7), option(0, 0, .3), 1), LAMBDA, SCALE);
        assertThat(r.gap()).isNegative();
        assertThat(r.goals()).containsExactly("CORE");
    }

    @Test
    void comparesScoresWithoutALogit() {
        Reversal r = Reversal.of(decision(option(.05, -.02, .5), option(0, 0, .5), 0), 0, SCALE);
        assertThat(r.gap()).isCloseTo(.3, within(1e-9));
    }

    @Test
    void nothingToCompareWithoutARunnerUp() {
        Decision alone = new Decision(0, "A", 0, List.of(option(1, 0, 1)), 0, -1, 1, Map.of(), Map.of(), .5);
        assertThat(Reversal.of(alone, LAMBDA, SCALE)).isNull();
    }
}
