package org.casus.analysis.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.analysis.Interval;
import org.casus.analysis.Paired;
import org.casus.random.Hash64;
import org.casus.random.Inversion;
import org.junit.jupiter.api.Test;

class EstimatedTest {
    private static final double NONE = Double.NaN;

    /** Regret of A against B in one state is the mean of the paired differences: of two, 2 and 6, it runs from 2 to 6. */
    @Test
    void twoReplicationsByHand() {
        Estimated a = Estimated.of(new double[][][] {{{10, 0}}, {{12, 6}}}, true, NONE, 1).get(0);
        assertThat(a.value().maxRegret()).isEqualTo(4);
        assertThat(a.interval(Measure.MAX_REGRET)).isEqualTo(new Interval(2, 6));
        assertThat(a.interval(Measure.MEAN)).isEqualTo(new Interval(0, 10));
        assertThat(a.interval(Measure.SATISFICING).low()).isNaN();
    }

    /** Two policies, one state, 200 replications: regret is a mean of paired differences, so Student's interval is known. */
    @Test
    void nearStudentsIntervalWhereThatHolds() {
        double[] d = normals(1, 200);
        double[] luck = normals(2, 200);
        double[] a = IntStream.range(0, 200).mapToDouble(i -> 100 * luck[i]).toArray();
        double[] b = IntStream.range(0, 200).mapToDouble(i -> 100 * luck[i] + 3 + d[i]).toArray();
        Interval known = Paired.interval(IntStream.range(0, 200).mapToDouble(i -> b[i] - a[i]).toArray());
        Interval i = Estimated.of(new double[][][] {{a}, {b}}, true, NONE, 1).get(0).interval(Measure.MAX_REGRET);
        assertThat(i.low()).as("luck that both share, a hundred times the rest, does not widen it").isCloseTo(known.low(), offset(.03));
        assertThat(i.high()).isCloseTo(known.high(), offset(.03));
    }

    @Test
    void constantsHaveIntervalsOfNoWidth() {
        double[][][] same = {{{5, 5, 5}, {5, 5, 5}}, {{5, 5, 5}, {5, 5, 5}}};
        Estimated e = Estimated.of(same, true, 5, 1).get(0);
        assertThat(List.of(Measure.MAX_REGRET, Measure.MEAN_REGRET)).allSatisfy(m -> assertThat(e.interval(m)).isEqualTo(new Interval(0, 0)));
        assertThat(e.interval(Measure.MEAN)).isEqualTo(new Interval(5, 5));
        assertThat(e.interval(Measure.SATISFICING)).isEqualTo(new Interval(1, 1));
    }

    @Test
    void oneReplicationHasNone() {
        assertThat(Estimated.of(new double[][][] {{{1}}, {{2}}}, true, 1, 1).get(0).intervals()).allMatch(i -> Double.isNaN(i.low()));
    }

    @Test
    void statesThatLackAPolicyAreLeftOut() {
        double[][][] runs = {{{1, 3}, {9, 9}}, {{2, 2}, {NONE, NONE}}};
        assertThat(Estimated.of(runs, true, NONE, 1).get(0).value().mean()).isEqualTo(2);
        assertThat(Estimated.of(new double[][][] {{{NONE, NONE}}, {{1, 2}}}, true, NONE, 1)).isEmpty();
    }

    /**
     * Two policies alike in 8 states but for chance, 10 replications, 100 trials: true greatest regret 0. About 86%
     * of intervals hold it (percentile intervals: 4%); fewer than 70 of 100 come with a chance below 1 in 10,000.
     */
    @Test
    void theMaximumOfNoiseIsTakenBack() {
        long hits = LongStream.range(0, 100).filter(trial -> {
            double[][][] runs = new double[2][8][];
            for (int p = 0; p < 2; p++) {
                for (int s = 0; s < 8; s++) {
                    runs[p][s] = normals(Hash64.with(trial, 10 * p + s), 10);
                }
            }
            Estimated e = Estimated.of(runs, true, NONE, trial).get(0);
            return e.value().maxRegret() > 0 && e.interval(Measure.MAX_REGRET).contains(0);
        }).count();
        assertThat(hits).isBetween(70L, 99L);
    }

    private static double[] normals(long seed, int n) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> Inversion.normal(Hash64.uniform(Hash64.with(seed, i))));
        return x;
    }
}
