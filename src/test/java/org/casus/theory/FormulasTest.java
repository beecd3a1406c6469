package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small formulas: choice, belief, advance, saturation, elementary functions. */
class FormulasTest {
    @Test
    void logitProbabilities() {
        double[] p = {1, 2, Double.NEGATIVE_INFINITY, 2};
        Logit.probabilities(p, 4);
        assertThat(p[0] + p[1] + p[2] + p[3]).isCloseTo(1, within(1e-15));
        assertThat(p[1]).isEqualTo(p[3]);
        assertThat(p[2]).isZero();
        assertThat(p[1] / p[0]).isCloseTo(Math.E, within(1e-12));
    }

    @Test
    void onlyDifferencesCountAndNothingOverflows() {
        double[] p = {0, 1};
        double[] q = {1e6, 1e6 + 1};
        Logit.probabilities(p, 2);
        Logit.probabilities(q, 2);
        assertThat(q).containsExactly(p, within(1e-9));
        double[] sure = {-1e300, 1e300};
        Logit.probabilities(sure, 2);
        assertThat(sure).containsExactly(0, 1);
    }

    @Test
    void aDrawInvertsTheDistribution() {
        double[] p = {0.2, 0, 0.5, 0.3};
        assertThat(Logit.draw(p, 4, 1e-9)).isZero();
        assertThat(Logit.draw(p, 4, 0.19999)).isZero();
        assertThat(Logit.draw(p, 4, 0.2001)).isEqualTo(2);
        assertThat(Logit.draw(p, 4, 0.71)).isEqualTo(3);
        assertThat(Logit.draw(new double[] {0.5, 0.5 - 1e-12, 0}, 3, 1 - 1e-16)).as("rounding").isEqualTo(1);
        assertThat(Logit.accept(0)).isEqualTo(0.5);
        assertThat(Logit.accept(3) + Logit.accept(-3)).isCloseTo(1, within(1e-15));
    }

    @Test
    void beliefsFollowBayesUpToTheCap() {
        assertThat(Belief.update(0.5, 3, 3)).isCloseTo(0.75, within(1e-12));
        assertThat(Belief.update(0.2, 4, 3)).as("odds 1:4 become 1:1").isCloseTo(0.5, within(1e-12));
        double most = 1 / (1 + Math.exp(-3));
        double belief = 0.5;
        for (int i = 0; i < 50; i++) {
            belief = Belief.update(belief, 4, 3);
            assertThat(belief).isBetween(1 - most - 1e-12, most + 1e-12);
        }
        assertThat(belief).isCloseTo(most, within(1e-12));
        assertThat(Belief.update(Belief.update(0.4, 2, 3), 0.5, 3)).as("a signal and its opposite").isCloseTo(0.4, within(1e-12));
    }

    @Test
    void controlMovesOnlyForTheStronger() {
        Advance a = new Advance(0.015, 0.012, 0.6, 1.2, 0.5);
        assertThat(a.gain(0, 1, 3.5)).isZero();
        assertThat(a.gain(-1, 1, 3.5)).isZero();
        assertThat(a.gain(1, 1, 3.5)).isCloseTo(0.015 * 3.5 * StrictMath.tanh(1.2), within(1e-12));
        assertThat(a.gain(2, 0.5, 3.5)).isGreaterThan(a.gain(1, 0.5, 3.5)).isLessThan(a.gain(2, 1, 3.5));
    }

    /** Forecast and law agree where the chooser's error matters little: rho of 1 to 2, within a fifth. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void theExpectedAdvanceIsTheMeanOfTheLaw(double rho) {
        Advance a = new Advance(0.009, 0.012, 0.6, 1.2, 0.5);
        double law = 0;
        for (int tick = 0; tick < 16; tick++) {
            double chance = a.breakthroughChance() * rho;
            law += (1 - chance) * a.gain(rho, 1, 3.5) + chance * a.breakthrough();
        }
        assertThat(a.expected(rho, 1, 8)).isCloseTo(law, within(0.2 * law));
        assertThat(a.expected(-5, 1, 8)).isCloseTo(0, within(1e-3));
    }

    /** The posterior standard deviation of a normal mean: prior .5, noise .45; who has fought long enough knows. */
    @Test
    void fightingTellsWhoIsTheStronger() {
        Advance a = new Advance(0.009, 0.012, 0.6, 1.2, 0.5);
        assertThat(a.error(0, 0.45)).isEqualTo(0.5);
        assertThat(a.error(4, 0.45)).isCloseTo(1 / Math.sqrt(1 / 0.25 + 4 / 0.2025), within(1e-12));
        assertThat(a.error(1, 0)).isZero();
        assertThat(a.error(0, 0)).as("nothing seen yet").isEqualTo(0.5);
        assertThat(a.expected(1, 1, 8)).isEqualTo(a.expected(1, 1, 8, a.error(0, 0.45)));
        assertThat(a.expected(-0.2, 1, 8, a.error(10, 0.45))).as("no hope left").isLessThan(0.1 * a.expected(-0.2, 1, 8));
        assertThat(a.expected(1, 1, 8, 0)).as("the law itself").isCloseTo(16 * (a.gain(1, 1, 3.5) + 0.012 * 0.6), within(1e-12));
        assertThat(a.expected(0, 1, 8, 0)).isZero();
        assertThat(a.expected(40, 1, 8, 0.01)).isFinite();
    }

    @Test
    void saturation() {
        assertThat(Saturation.of(0.8, 8, 8)).isCloseTo(0.4, within(1e-15));
        assertThat(Saturation.of(0.8, -1, 8)).isZero();
        assertThat(Saturation.of(0.8, 1e9, 8)).isCloseTo(0.8, within(1e-6));
        assertThat(Saturation.reached(0.1, 8)).isCloseTo(1 - Math.pow(0.9, 8), within(1e-12));
        assertThat(Saturation.reached(1, 8)).isEqualTo(1);
        assertThat(Saturation.reached(0, 8)).isZero();
    }

    /** The elementary functions against the reference of the platform, to 1e-12. */
    @Test
    void elementaryFunctions() {
        for (double x = -30; x <= 30; x += 0.037) {
            assertThat(Elementary.tanh(x)).isCloseTo(StrictMath.tanh(x), within(1e-12));
        }
        for (double x = 1e-4; x < 50; x *= 1.1) {
            assertThat(Elementary.log1p(x)).isCloseTo(StrictMath.log1p(x), within(1e-12));
            assertThat(Elementary.pow(x, 0.88)).isCloseTo(StrictMath.pow(x, 0.88), within(1e-12 * Math.max(1, x)));
        }
        assertThat(Elementary.log1p(1e-9)).isCloseTo(StrictMath.log1p(1e-9), within(1e-16));
        assertThat(Elementary.pow(0, 0)).isEqualTo(1);
        assertThat(Elementary.pow(0, 2)).isZero();
    }

    /** Exponential and logarithm against the reference of the platform: relative error below 1e-13 over the range in use. */
    @Test
    void exponentialAndLogarithm() {
        for (double x = -60; x <= 60; x += 0.0137) {
            double e = StrictMath.exp(x);
            assertThat(Elementary.exp(x)).as("exp %s", x).isCloseTo(e, within(1e-13 * e));
            assertThat(Elementary.log(e)).as("ln %s", e).isCloseTo(x, within(1e-13 * Math.max(1, Math.abs(x))));
        }
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.log(1)).isZero();
        assertThat(Elementary.exp(-1000)).isZero();
        assertThat(Elementary.exp(1000)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(Double.NEGATIVE_INFINITY)).isZero();
    }
}
