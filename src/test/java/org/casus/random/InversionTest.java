package org.casus.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles against the distributions of Commons Math. */
class InversionTest {
    /** Acklam (2003) states a relative error below 1.15e-9: 1e-8 leaves room for the far tails. */
    @Test
    void normalQuantiles() {
        NormalDistribution exact = new NormalDistribution();
        for (int i = 1; i < 20_000; i++) {
            double u = i / 20_000.0;
            assertThat(Inversion.normal(u)).as("u = %s", u).isCloseTo(exact.inverseCumulativeProbability(u), within(1e-8));
        }
    }

    @Test
    void publishedQuantiles() {
        assertThat(Inversion.normal(0.975)).isCloseTo(1.959963985, within(1e-8));
        assertThat(Inversion.normal(0.5)).isEqualTo(0);
        assertThat(Inversion.normal(0.05)).isCloseTo(-1.644853627, within(1e-8));
        assertThat(Inversion.normal(1e-4)).isCloseTo(-3.719016485, within(1e-8));
        assertThat(Inversion.normal(1e-6)).isCloseTo(-4.753424309, within(1e-8));
        assertThat(Inversion.normal(1e-12)).isCloseTo(-7.034483825, within(1e-8));
    }

    /** The count k is drawn exactly where F(k-1) &lt; u &lt;= F(k). */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1, 3.7, 12, 29.9})
    void poissonIsTheQuantile(double mean) {
        PoissonDistribution exact = new PoissonDistribution(mean);
        for (int i = 1; i < 2_000; i++) {
            double u = (i - 0.5) / 2_000;
            int k = Inversion.poisson(mean, u);
            assertThat(exact.cumulativeProbability(k)).isGreaterThanOrEqualTo(u - 1e-12);
            assertThat(k == 0 ? 0 : exact.cumulativeProbability(k - 1)).isLessThan(u + 1e-12);
        }
    }

    /** Above a mean of 30 the rounded normal stands in: mean and variance within 1% at n = 20,000 even quantiles. */
    @ParameterizedTest
    @ValueSource(doubles = {30.1, 60, 400, 5000})
    void largeMeans(double mean) {
        double sum = 0;
        double squares = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double k = Inversion.poisson(mean, (i + 0.5) / n);
            sum += k;
            squares += (k - mean) * (k - mean);
        }
        assertThat(sum / n).isCloseTo(mean, within(0.01 * mean));
        assertThat(squares / n).isCloseTo(mean, within(0.01 * mean));
    }

    @Test
    void poissonRisesWithMeanAndUniform() {
        for (int u = 1; u < 100; u++) {
            int before = 0;
            for (double mean = 0; mean < 45; mean += 0.25) {
                int k = Inversion.poisson(mean, u / 100.0);
                assertThat(k).as("mean %s, u %s", mean, u / 100.0).isGreaterThanOrEqualTo(before - (mean > 30 && mean < 30.5 ? 1 : 0));
                before = k;
            }
        }
        assertThat(Inversion.poisson(0, 0.999)).isZero();
        assertThat(Inversion.poisson(Double.NaN, 0.5)).isZero();
    }

    @Test
    void logNormalHasMeanOne() {
        double sum = 0;
        int n = 200_000;
        for (int i = 0; i < n; i++) {
            sum += Inversion.logNormal(0.45, (i + 0.5) / n);
        }
        assertThat(sum / n).isCloseTo(1, within(1e-4));
        assertThat(Inversion.logNormal(0, 0.9)).isEqualTo(1);
    }
}
