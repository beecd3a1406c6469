package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;

/**
 * Counts err by the stated bias and spread. n = 20,000 draws of a fixed seed. Intervals are 3.89 standard errors wide
 * (alpha = 1e-4, two-sided) plus what rounding to two digits can add, so that a chance failure is not to be expected.
 */
class CountingStatisticalTest {
    private static final int N = 20_000;
    private static final double Z = 3.89;
    private static final double ROUNDING = .001;
    private final RandomStreams streams = new RandomStreams(11);

    @Test
    void meanIsTheTruthTimesTheBias() {
        double spread = .3;
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += Counting.count(5000, 1.5, spread, streams.uniform(Stream.WIRE, 1, i, 0)) / 5000;
        }
        double error = 1.5 * Math.sqrt(Math.exp(spread * spread) - 1) / Math.sqrt(N);
        assertThat(sum / N).isCloseTo(1.5, within(Z * error + ROUNDING));
    }

    @Test
    void spreadIsThatOfTheLogarithm() {
        double spread = .2;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < N; i++) {
            double log = Math.log(Counting.count(5000, 1, spread, streams.uniform(Stream.WIRE, 2, i, 0)) / 5000);
            sum += log;
            squares += log * log;
        }
        double mean = sum / N;
        assertThat(Math.sqrt(squares / N - mean * mean)).isCloseTo(spread, within(Z * spread / Math.sqrt(2. * N) + ROUNDING));
    }

    @Test
    void withoutBiasAndSpreadSmallCountsAreTrue() {
        for (int truth = 0; truth <= 19; truth++) {
            assertThat(Counting.count(truth, 1, 0, .3)).isEqualTo(truth);
        }
        assertThat(Counting.count(12_345, 1, 0, .3)).isEqualTo(12_000);
        assertThat(Counting.count(500, 0, .5, .9)).isZero();
    }

    @Test
    void sharesStayShares() {
        assertThat(Counting.share(.95, 1, .2, .999)).isEqualTo(1);
        assertThat(Counting.share(.02, 1, .2, .001)).isZero();
        assertThat(Counting.share(.123, 1, 0, .7)).isEqualTo(.12);
    }
}
