package org.casus.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.junit.jupiter.api.Test;

/** Quantiles beside those of Apache Commons Math; Acklam's normal quantile is good to 1.2e-9 of itself. */
class PriorQuantileTest {
    private static final double Z95 = new NormalDistribution().inverseCumulativeProbability(.95);
    private static final double LOW = .25;
    private static final double HIGH = .7;

    private static final LogNormalDistribution LOG_NORMAL =
            new LogNormalDistribution((Math.log(LOW) + Math.log(HIGH)) / 2, Math.log(HIGH / LOW) / (2 * Z95));
    private static final NormalDistribution NORMAL = new NormalDistribution((LOW + HIGH) / 2, (HIGH - LOW) / (2 * Z95));

    private static double at(String prior, double u) {
        return PriorQuantile.at(prior, LOW, HIGH, .4, u);
    }

    private static double cut(String prior, double u) {
        return PriorQuantile.within(prior, LOW, HIGH, .4, u);
    }

    @Test
    void eachIsTheDistributionItIsNamedFor() {
        RealDistribution beta = new BetaDistribution(1 + 4 * (.4 - LOW) / (HIGH - LOW), 1 + 4 * (HIGH - .4) / (HIGH - LOW));
        RealDistribution log = new UniformRealDistribution(Math.log(LOW), Math.log(HIGH));
        for (int i = 1; i < 200; i++) {
            double u = i / 200.;
            assertThat(at("LN", u)).as("LN %s", u).isCloseTo(LOG_NORMAL.inverseCumulativeProbability(u), within(1e-8));
            assertThat(at("N", u)).as("N %s", u).isCloseTo(NORMAL.inverseCumulativeProbability(u), within(1e-8));
            assertThat(at("logU", u)).as("logU %s", u).isCloseTo(Math.exp(log.inverseCumulativeProbability(u)), within(1e-12));
            assertThat(at("U", u)).as("U %s", u).isCloseTo(LOW + u * (HIGH - LOW), within(1e-12));
            assertThat(at("Beta", u)).as("Beta %s", u).isCloseTo(LOW + (HIGH - LOW) * beta.inverseCumulativeProbability(u), within(1e-8));
        }
    }

    /** Cut off, the share u of what lies between low and high lies below: F(x) = F(low) + u (F(high) - F(low)). */
    @Test
    void cutOffItIsTheSameBetweenLowAndHigh() {
        for (int i = 1; i < 200; i++) {
            double u = i / 200.;
            assertThat(LOG_NORMAL.probability(LOW, cut("LN", u)) / LOG_NORMAL.probability(LOW, HIGH)).as("LN %s", u).isCloseTo(u, within(1e-8));
            assertThat(NORMAL.probability(LOW, cut("N", u)) / NORMAL.probability(LOW, HIGH)).as("N %s", u).isCloseTo(u, within(1e-8));
            for (String word : new String[] {"U", "logU", "Beta"}) {
                assertThat(cut(word, u)).isEqualTo(at(word, u));
            }
        }
        for (String word : new String[] {"U", "logU", "LN", "N", "Beta"}) {
            assertThat(cut(word, 0)).as(word).isCloseTo(LOW, within(1e-9));
            assertThat(cut(word, 1)).as(word).isCloseTo(HIGH, within(1e-9));
        }
    }

    @Test
    void priorsHaveTheirPoints() {
        assertThat(PriorQuantile.at("logU", 1, 100, 10, .5)).isCloseTo(10, within(1e-9));
        assertThat(PriorQuantile.at("LN", 2, 8, 4, .05)).isCloseTo(2, within(1e-6));
        assertThat(PriorQuantile.at("LN", 2, 8, 4, .95)).isCloseTo(8, within(1e-6));
        double[] beta = IntStream.range(0, 999).mapToDouble(i -> PriorQuantile.at("Beta", 0, 1, .5, (i + 1) / 1000.)).toArray();
        assertThat(Arrays.stream(beta).average().orElseThrow()).isCloseTo(.5, within(1e-6));
        // PERT with mode in the middle is Beta(3,3): variance 1/28
        assertThat(Arrays.stream(beta).map(x -> (x - .5) * (x - .5)).average().orElseThrow()).isCloseTo(1 / 28., within(5e-4));
    }

    @Test
    void anotherWordIsRefused() {
        assertThatThrownBy(() -> at("Cauchy", .5)).hasMessageContaining("'Cauchy' is not one of U, logU, LN, N, Beta");
    }
}
