package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.model.GoalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms of goals: published values of prospect theory, worked examples, and that more of a good is never worse. */
class GoalFunctionTest {
    private static GoalFunction of(GoalForm form, double weight, double scale) {
        return new GoalFunction(form, weight, scale, 2.25, 0.88, 3);
    }

    /** Tversky and Kahneman 1992: v(x) = x^.88 for gains, -2.25 (-x)^.88 for losses. */
    @Test
    void prospectTheory() {
        GoalFunction v = of(GoalForm.PROSPECT, 1, 1);
        assertThat(v.value(1, 0)).isCloseTo(1, within(1e-12));
        assertThat(v.value(-1, 0)).isCloseTo(-2.25, within(1e-12));
        assertThat(v.value(2, 0)).isCloseTo(1.840375, within(1e-6));
        assertThat(v.value(-2, 0)).isCloseTo(-4.140844, within(1e-6));
        assertThat(v.value(0.5, 0)).isCloseTo(0.543367, within(1e-6));
        assertThat(v.value(0, 0)).isZero();
    }

    /** For a weight below 0 more is a loss and hurts 2.25 times as much as less pleases. */
    @Test
    void harmIsReadAsLoss() {
        GoalFunction v = of(GoalForm.PROSPECT, -0.5, 10);
        assertThat(v.value(30, 20)).isCloseTo(-0.5 * 2.25, within(1e-12));
        assertThat(v.value(10, 20)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void workedExamples() {
        assertThat(of(GoalForm.SAT, 1, 25).value(0.75, 0.75)).isEqualTo(0.5);
        assertThat(of(GoalForm.SAT, 0.4, 10).value(0.7, 0.6)).isCloseTo(0.4 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(of(GoalForm.LIN, -0.2, 0.4).value(0.6, 0.2)).isCloseTo(-0.2, within(1e-12));
        assertThat(of(GoalForm.QUAD, -1, 2).value(4, 0)).isCloseTo(-4, within(1e-12));
        assertThat(of(GoalForm.LOG, 1, 1).value(1, 0.5)).isCloseTo(1, within(1e-12));
        assertThat(of(GoalForm.LOG, 1, 50).value(100, 50)).as("ln(1+x/50)/ln 3").isCloseTo(1, within(1e-12));
    }

    /** Several at once are the same, to the last bit, as one by one; what lies outside their stretch stays. */
    @ParameterizedTest
    @EnumSource(GoalForm.class)
    void gainsAreDifferencesOfValues(GoalForm form) {
        for (double weight : new double[] {0.3, -0.7}) {
            GoalFunction v = of(form, weight, 0.4);
            for (double x : new double[] {-1, 0, 0.25, 3, 40}) {
                double[] change = {9, -2, -0.25, 0.05, 0, -0.0, 1e-9, 2, 40, 9};
                double[] gain = change.clone();
                assertThat(v.gains(gain, 1, 9, x, 0.25)).isEqualTo(v.value(x, 0.25));
                for (int j = 1; j < 9; j++) {
                    assertThat(gain[j]).isEqualTo(v.value(x + change[j], 0.25) - v.value(x, 0.25));
                }
                assertThat(gain[0]).isEqualTo(9);
                assertThat(gain[9]).isEqualTo(9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GoalForm.class)
    void moreOfAGoodIsNeverWorse(GoalForm form) {
        for (double scale : new double[] {0.1, 1, 12}) {
            for (double reference : new double[] {0.1, 0.5, 1, 20}) {
                double good = Double.NEGATIVE_INFINITY;
                double bad = Double.POSITIVE_INFINITY;
                for (double x = -2; x <= 40; x += 0.01) {
                    double now = of(form, 0.3, scale).value(x, reference);
                    double harm = of(form, -0.3, scale).value(x, reference);
                    assertThat(now).isFinite().isGreaterThanOrEqualTo(good - 1e-15);
                    assertThat(harm).isFinite().isLessThanOrEqualTo(bad + 1e-15);
                    good = now;
                    bad = harm;
                }
            }
        }
    }
}
