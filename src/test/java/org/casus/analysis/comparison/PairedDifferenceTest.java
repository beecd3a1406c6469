package org.casus.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.analysis.Interval;
import org.casus.random.Hash64;
import org.casus.random.Inversion;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
    /** Student's own data (1908): extra hours of sleep of ten patients under two drugs; t interval .70 to 2.46. */
    @Test
    void sleepData() {
        double[] a = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2.0};
        double[] b = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        PairedDifference d = PairedDifference.of(a, b, 1);
        assertThat(d.mean()).isCloseTo(1.58, offset(1e-12));
        assertThat(d.student().low()).isCloseTo(.7001142, offset(1e-6));
        assertThat(d.student().high()).isCloseTo(2.4598858, offset(1e-6));
        assertThat(d.superiority()).isEqualTo(.95);
        assertThat(d.bootstrap().low()).isBetween(.8, 1.3);
        assertThat(d.bootstrap().high()).isBetween(2.0, 3.0);
        assertThat(d.bootstrap().high() - 1.58).as("the sample is skewed to the right").isGreaterThan(1.58 - d.bootstrap().low());
    }

    @Test
    void theSameTwiceIsExactlyZero() {
        double[] a = {1, 2.5, Double.NaN, -7};
        PairedDifference d = PairedDifference.of(a, a.clone(), 1);
        assertThat(d).isEqualTo(new PairedDifference(3, -3.5 / 3, -3.5 / 3, 0, new Interval(0, 0), new Interval(0, 0), .5, 3));
        assertThat(d.same()).isTrue();
    }

    @Test
    void nothingToCompareSaysSo() {
        PairedDifference d = PairedDifference.of(new double[] {Double.NaN}, new double[] {1}, 1);
        assertThat(d.pairs()).isZero();
        assertThat(d.mean()).isNaN();
        assertThat(d.same()).isFalse();
    }

    /** 400 samples of n = 40 normals: coverage of a 95% interval lies in [.91, .98] with a chance above 99.9%. */
    @Test
    void bootstrapCoversTheMean() {
        long hits = LongStream.range(0, 400).filter(s -> {
            double[] x = IntStream.range(0, 40).mapToDouble(i -> Inversion.normal(Hash64.uniform(Hash64.with(s, i)))).toArray();
            return Bootstrap.mean(x, .95, s).contains(0);
        }).count();
        assertThat(hits / 400.).isBetween(.91, .98);
    }
}
