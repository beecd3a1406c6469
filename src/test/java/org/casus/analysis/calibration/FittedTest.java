package org.casus.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.model.Parameter;
import org.junit.jupiter.api.Test;

class FittedTest {
    private static Fitted between(double low, double high, int n) {
        double[] shares = IntStream.range(0, n).mapToDouble(i -> low + (high - low) * (i + .5) / n).toArray();
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        return new Fitted(new Prior("x", new Parameter(5, 0, 10, "U", "-", "", "", "")), new Weighted(shares, weights), n);
    }

    @Test
    void contractionOfAnEvenPosterior() {
        assertThat(between(0, 1, 500).contraction()).isCloseTo(0, within(1e-3));
        assertThat(between(.25, .75, 500).contraction()).isCloseTo(.5, within(1e-3));
        assertThat(between(.25, .75, 500).posterior(.5)).isCloseTo(5, within(.01));
    }

    @Test
    void verdictNeedsMoreThanChance() {
        assertThat(between(0, 1, 500).identification()).isEqualTo(Identification.NOT);
        assertThat(between(.4, 1, 500).identification()).isEqualTo(Identification.IDENTIFIED);
        assertThat(between(.2, 1, 500).identification()).isEqualTo(Identification.WEAKLY);
        assertThat(between(.2, 1, 10).identification()).isEqualTo(Identification.NOT);
    }

    /** Weights 1, 1, 2 on 10, 20, 30: mean 22.5, variance (156.25 + 6.25 + 2 x 56.25) / 4. */
    @Test
    void weightedMoments() {
        Weighted w = new Weighted(new double[] {30, 10, 20}, new double[] {2, 1, 1});
        assertThat(w.mean()).isEqualTo(22.5);
        assertThat(w.deviation()).isCloseTo(Math.sqrt(68.75), within(1e-12));
        assertThat(w.quantile(.5)).isEqualTo(20);
        assertThat(w.quantile(.51)).isEqualTo(30);
        assertThat(w.quantile(0)).isEqualTo(10);
    }

    @Test
    void distanceCountsSeriesAlike() {
        Distance d = new Distance(List.of(new Target("a", "a1", 0, 1), new Target("a", "a2", 0, 2), new Target("b", "b1", 10, 5)));
        assertThat(d.of(new double[] {1, 4, 0})).isEqualTo((1.5 + 2) / 2);
        assertThat(d.bias(new double[] {1, -4, 0})).containsExactly(-.5, -2);
        assertThat(d.of(new double[] {1, Double.NaN, 0})).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void outOfReachIsMoreThanThreeSpreadsFromEveryRun() {
        double[] none = {};
        assertThat(new Reach(new Target("a", "a", 10, 1), none, new double[] {1, 6.9}, none).reached()).isFalse();
        assertThat(new Reach(new Target("a", "a", 10, 1), none, new double[] {1, 7}, none).reached()).isTrue();
    }
}
