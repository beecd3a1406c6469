package org.casus.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

/**
 * The counter-based uniforms look uniform and independent along every counter. Fixed seed; n = 100,000 for
 * each chi-square in 100 cells (cells of 1,000: fine enough to see a bad mixer, coarse enough for the
 * approximation); alpha = 0.001 a test since nine tests are made and the seed never changes.
 */
class RandomStreamsStatisticalTest {
    private static final int N = 100_000;
    private static final int CELLS = 100;
    private static final double ALPHA = 0.001;
    private final RandomStreams streams = new RandomStreams(42);

    private interface Draw {
        double at(int i);
    }

    private static double chiSquare(Draw draw) {
        long[] counts = new long[CELLS];
        double[] expected = new double[CELLS];
        for (int i = 0; i < N; i++) {
            counts[(int) (draw.at(i) * CELLS)]++;
        }
        java.util.Arrays.fill(expected, (double) N / CELLS);
        return new ChiSquareTest().chiSquareTest(expected, counts);
    }

    @Test
    void uniformAlongEveryCounter() {
        assertThat(chiSquare(i -> streams.uniform(Stream.COMBAT, i, 0, 0))).as("entity").isGreaterThan(ALPHA);
        assertThat(chiSquare(i -> streams.uniform(Stream.COMBAT, 3, i, 0))).as("tick").isGreaterThan(ALPHA);
        assertThat(chiSquare(i -> streams.uniform(Stream.COMBAT, 3, 5, i))).as("draw").isGreaterThan(ALPHA);
        assertThat(chiSquare(i -> new RandomStreams(i).uniform(Stream.COMBAT, 3, 5, 1))).as("seed").isGreaterThan(ALPHA);
        Stream[] all = Stream.values();
        assertThat(chiSquare(i -> streams.uniform(all[i % all.length], i / all.length, 9, 1))).as("stream").isGreaterThan(ALPHA);
    }

    @Test
    void neighboursAreIndependent() {
        assertThat(pairs((i, j) -> streams.uniform(Stream.SHOOT, i, j, 0))).as("tick").isGreaterThan(ALPHA);
        assertThat(pairs((i, j) -> streams.uniform(Stream.SHOOT, 1, i, j))).as("draw").isGreaterThan(ALPHA);
        assertThat(pairs((i, j) -> new RandomStreams(j).uniform(Stream.SHOOT, i, 1, 0))).as("seed").isGreaterThan(ALPHA);
        assertThat(pairs((i, j) -> streams.uniform(j == 0 ? Stream.SHOOT : Stream.INCURSION, i, 1, 0))).as("stream").isGreaterThan(ALPHA);
    }

    private interface Pair {
        double at(int i, int j);
    }

    /** Chi-square of pairs of neighbours in a 10 by 10 table. */
    private static double pairs(Pair pair) {
        long[] counts = new long[CELLS];
        double[] expected = new double[CELLS];
        for (int i = 0; i < N; i++) {
            counts[10 * (int) (10 * pair.at(i, 0)) + (int) (10 * pair.at(i, 1))]++;
        }
        java.util.Arrays.fill(expected, (double) N / CELLS);
        return new ChiSquareTest().chiSquareTest(expected, counts);
    }

    /** n = 20,000: a correlation of 0.03 would stand four standard errors from 0. */
    @Test
    void actorsDecideOnUnrelatedNumbers() {
        int n = 20_000;
        double[] first = new double[n];
        double[] second = new double[n];
        for (int i = 0; i < n; i++) {
            first[i] = streams.uniform(Stream.DECISION, 0, i % 65, i / 65);
            second[i] = streams.uniform(Stream.DECISION, 1, i % 65, i / 65);
        }
        assertThat(Math.abs(new PearsonsCorrelation().correlation(first, second))).isLessThan(0.03);
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(first, second)).isGreaterThan(ALPHA);
    }

    @Test
    void aNumberDependsOnNothingButItsAddress() {
        double expected = new RandomStreams(9).uniform(Stream.AIR_LOSSES, 4, 7, 2);
        RandomStreams other = new RandomStreams(9);
        for (Stream s : Stream.values()) {
            other.uniform(s, 1, 1, 1);
        }
        assertThat(other.uniform(Stream.AIR_LOSSES, 4, 7, 2)).isEqualTo(expected);
    }

    @Test
    void keysAreNeverSharedAndStayAsTheyAre() {
        assertThat(java.util.Arrays.stream(Stream.values()).map(Stream::key)).doesNotHaveDuplicates();
        assertThat(Stream.COMBAT.key()).isEqualTo(20);
        assertThat(Stream.DECISION.key()).isEqualTo(1);
    }

    @Test
    void neverNoughtNeverOne() {
        for (int i = 0; i < N; i++) {
            assertThat(streams.uniform(Stream.ROAD, i, i, i)).isStrictlyBetween(0.0, 1.0);
        }
    }
}
