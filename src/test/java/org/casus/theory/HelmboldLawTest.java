package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Helmbold's mixed law without noise (limit tests 3, 3b and 10 of the model). The half-week of the program
 * cannot be halved by a setting, so the halving of the step is tested here, on the law itself.
 */
class HelmboldLawTest {
    /** Two forces until one is spent or time is up. */
    private static double[] fight(double x, double y, double w, double tau, double a0, double dt, double days) {
        double a = x;
        double d = y;
        for (double t = 0; t < days && a > 1 && d > 1; t += dt) {
            double lossA = HelmboldLaw.attacker(a0, w, a / d, tau) * dt;
            double lossD = HelmboldLaw.defender(a0, w, a / d, tau) * dt;
            a *= Math.max(0, 1 - lossA);
            d *= Math.max(0, 1 - lossD);
        }
        return new double[] {a, d};
    }

    @ParameterizedTest
    @CsvSource({"1, 0.05", "0.5, 0.05", "0.8, 0.05", "0.3, 0.05"})
    void theInvariantHolds(double w, double dt) {
        double before = Math.pow(1500, 2 * w) - Math.pow(1000, 2 * w);
        double[] end = fight(1500, 1000, w, 1, 0.01, dt, 40);
        assertThat(Math.pow(end[0], 2 * w) - Math.pow(end[1], 2 * w)).isCloseTo(before, within(0.01 * before));
    }

    /** Limit test 3b: the attacker wins if and only if X/Y exceeds tau^(1/w). */
    @ParameterizedTest
    @CsvSource({"1, 1.5", "0.5, 1.5", "0.8, 1.5", "0.5, 1.2", "1, 1"})
    void theWinnerIsDecidedByTheRatio(double w, double tau) {
        double critical = Math.pow(tau, 1 / w);
        double[] above = fight(1000 * critical * 1.05, 1000, w, tau, 0.02, 0.05, 1e5);
        double[] below = fight(1000 * critical * 0.95, 1000, w, tau, 0.02, 0.05, 1e5);
        assertThat(above[0]).isGreaterThan(above[1]);
        assertThat(above[1]).isLessThanOrEqualTo(1);
        assertThat(below[1]).isGreaterThan(below[0]);
        assertThat(below[0]).isLessThanOrEqualTo(1);
    }

    /** The chance turns at the same ratio, and becomes certainty as the uncertainty goes. */
    @ParameterizedTest
    @CsvSource({"1, 1.5", "0.5, 1.5", "0.8, 2"})
    void theChanceTurnsWhereTheBattleTurns(double w, double tau) {
        double critical = Math.log(tau) / w;
        assertThat(HelmboldLaw.winChance(critical, Math.log(tau), w, 0.9)).isCloseTo(0.5, within(1e-12));
        assertThat(HelmboldLaw.winChance(critical + 0.05, Math.log(tau), w, 0.001)).isGreaterThan(0.999);
        assertThat(HelmboldLaw.winChance(critical - 0.05, Math.log(tau), w, 0.001)).isLessThan(0.001);
        double before = 0;
        for (double r = -2; r < 2; r += 0.1) {
            double chance = HelmboldLaw.winChance(r, Math.log(tau), w, 0.9);
            assertThat(chance).isGreaterThan(before);
            before = chance;
        }
    }

    /** The logistic stands for the normal within 0.01 everywhere (Bowling and others 2009 give 0.0095). */
    @Test
    void theLogisticIsCloseToTheNormal() {
        var normal = new org.apache.commons.math3.distribution.NormalDistribution();
        for (double z = -4; z <= 4; z += 0.05) {
            double chance = HelmboldLaw.winChance(z * 0.9 / 2, 0, 1, 0.9);
            assertThat(chance).isCloseTo(normal.cumulativeProbability(z), within(0.01));
        }
    }

    /** Limit test 10: half the step, same end within 5%; the program's half-week of 3.5 days against smaller ones. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 0.2})
    void halvingTheStepChangesLittle(double w) {
        double[] coarse = fight(3000, 2000, w, 1.3, 0.0018, 3.5, 56);
        double[] fine = fight(3000, 2000, w, 1.3, 0.0018, 1.75, 56);
        double[] finest = fight(3000, 2000, w, 1.3, 0.0018, 0.01, 56);
        for (int i = 0; i < 2; i++) {
            assertThat(coarse[i]).isCloseTo(fine[i], within(0.05 * fine[i]));
            assertThat(coarse[i]).isCloseTo(finest[i], within(0.05 * finest[i]));
        }
    }

    @Test
    void cheapPowersAreExact() {
        for (double r : new double[] {0.01, 0.5, 1, 3, 40}) {
            assertThat(HelmboldLaw.power(r, 0)).isEqualTo(1);
            assertThat(HelmboldLaw.power(r, 1)).isEqualTo(r);
            assertThat(HelmboldLaw.power(r, 0.5)).isCloseTo(StrictMath.sqrt(r), within(1e-15));
            assertThat(HelmboldLaw.power(r, 0.7)).isCloseTo(StrictMath.pow(r, 0.7), within(1e-12));
        }
    }
}
