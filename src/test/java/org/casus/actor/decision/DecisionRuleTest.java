package org.casus.actor.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The rules on worked examples. */
class DecisionRuleTest {
    private static final double OUT = Double.NEGATIVE_INFINITY;

    private static double[] of(DecisionRule rule, double lambda, int[] kinds, double... scores) {
        rule.probabilities(scores, kinds, scores.length, lambda);
        return scores;
    }

    /** McKelvey and Palfrey 1995: odds are exp(lambda times the difference). */
    @Test
    void quantalResponse() {
        double[] p = of(new QuantalResponse(0, 0), 2, new int[] {1, 1, 1}, 0, .5, OUT);
        assertThat(p[1] / p[0]).isCloseTo(Math.E, within(1e-12));
        assertThat(p[2]).isZero();
    }

    /** Corrections A6: three targets of one kind weigh as one, and passing has a bonus. */
    @Test
    void manyOfAKindDoNotCrowdOut() {
        double[] p = of(new QuantalResponse(1, 0), 4, new int[] {1, 3, 3, 3, 1}, 0, 0, 0, 0, 0);
        assertThat(p).containsExactly(new double[] {1 / 3., 1 / 9., 1 / 9., 1 / 9., 1 / 3.}, within(1e-12));
        double[] q = of(new QuantalResponse(1, 1), 4, new int[] {1, 1}, 0, 0);
        assertThat(q[0] / q[1]).isCloseTo(Math.E, within(1e-12));
    }

    /** As scenario-format.md says: without any rationality kinds are alike but for the bonus of waiting. */
    @Test
    void withoutRationalityWaitingIsStillLikelierThanAnyOtherKind() {
        double[] p = of(new QuantalResponse(1, 1), 0, new int[] {1, 2, 2, 1}, 0, 5, -5, 9);
        assertThat(p).containsExactly(new double[] {Math.E / (Math.E + 2), .5 / (Math.E + 2), .5 / (Math.E + 2), 1 / (Math.E + 2)}, within(1e-12));
        assertThat(of(new QuantalResponse(1, 0), 0, new int[] {1, 2, 2, 1}, 0, 5, -5, 9)).containsExactly(new double[] {1 / 3., 1 / 6., 1 / 6., 1 / 3.}, within(1e-12));
    }

    @Test
    void greedySharesTies() {
        assertThat(of(new Greedy(), 1, new int[] {1, 1, 1, 1}, 0, 3, 3, OUT)).containsExactly(0, .5, .5, 0);
    }

    @Test
    void randomIsUniformOverKinds() {
        double[] p = of(new RandomChoice(), 9, new int[] {1, 2, 2, 1}, 0, 5, -5, OUT);
        assertThat(p).containsExactly(new double[] {.5, .25, .25, 0}, within(1e-12));
    }

    @Test
    void unknownRulesAreErrors() {
        assertThat(DecisionRule.names()).allSatisfy(n -> assertThat(DecisionRule.of(n, 1, 1)).isNotNull());
        assertThatThrownBy(() -> DecisionRule.of("oracle", 1, 1)).hasMessageContaining("'oracle' is unknown").hasMessageContaining("greedy");
    }
}
