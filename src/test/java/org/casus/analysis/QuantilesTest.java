package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void agreesWithCommonsMath() {
        SplittableRandom random = new SplittableRandom(3);
        Percentile reference = new Percentile().withEstimationType(EstimationType.R_7);
        for (int n = 1; n < 40; n++) {
            double[] values = random.doubles(n, -5, 5).toArray();
            Quantiles quantiles = Quantiles.of(values);
            for (double p : new double[] {.01, .1, .25, .5, .9, .99, 1}) {
                assertThat(quantiles.at(p)).isCloseTo(reference.evaluate(values, 100 * p), within(1e-12));
            }
        }
    }

    @Test
    void leavesOutWhatIsNotANumber() {
        Quantiles quantiles = Quantiles.of(new double[] {Double.NaN, 3, 1, Double.NaN, 2});
        assertThat(quantiles.size()).isEqualTo(3);
        assertThat(quantiles.median()).isEqualTo(2);
        assertThat(quantiles.mean()).isEqualTo(2);
        assertThat(quantiles.at(0)).isEqualTo(1);
    }

    @Test
    void nothingFromNothing() {
        assertThat(Quantiles.of(new double[0]).median()).isNaN();
        assertThat(Quantiles.of(new double[0]).mean()).isNaN();
        assertThatThrownBy(() -> Quantiles.of(new double[] {1}).at(1.5)).hasMessageContaining("p 1.5");
    }
}
