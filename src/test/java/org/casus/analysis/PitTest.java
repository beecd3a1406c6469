package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;

class PitTest {
    private static final double[] FOUR = {1, 2, 3, 4};

    @Test
    void ranksByHand() {
        assertThat(Pit.of(FOUR, 0, 0)).isZero();
        assertThat(Pit.of(FOUR, 2.5, .5)).isCloseTo(.5, within(1e-12));
        assertThat(Pit.of(FOUR, 9, 1)).isEqualTo(1);
    }

    /** One below, two equal: the observation is second, third or fourth of five. */
    @Test
    void tiesAreSpreadByChance() {
        double[] ties = {1, 2, 2, 3};
        assertThat(Pit.of(ties, 2, 0)).isCloseTo(.2, within(1e-12));
        assertThat(Pit.of(ties, 2, 1)).isCloseTo(.8, within(1e-12));
        assertThat(Pit.of(new double[] {0, 0, 0}, 0, .3)).isCloseTo(.3, within(1e-12));
    }

    @Test
    void histogramKeepsTheEdges() {
        assertThat(Pit.histogram(new double[] {0, .05, .95, 1}, 10)).containsExactly(2, 0, 0, 0, 0, 0, 0, 0, 0, 2);
    }

    /**
     * n = 2000 observations drawn like their 19 members from numbers with many ties: flat by chi-squared at alpha .001, since
     * one fixed seed is tried and a fault of the ranks (no randomising of ties) gives p below 1e-10.
     */
    @Test
    void flatWhereObservationsAreDrawnLikeTheRunsEvenWithTies() {
        RandomStreams streams = new RandomStreams(11);
        double[] pit = new double[2000];
        for (int i = 0; i < pit.length; i++) {
            double[] members = new double[19];
            for (int m = 0; m < members.length; m++) {
                members[m] = Math.floor(4 * streams.uniform(Stream.PIT, i, m, 0));
            }
            pit[i] = Pit.of(members, Math.floor(4 * streams.uniform(Stream.PIT, i, 99, 0)), streams.uniform(Stream.PIT, i, 100, 0));
        }
        int[] counts = Pit.histogram(pit, 10);
        long[] observed = new long[10];
        double[] expected = new double[10];
        for (int b = 0; b < 10; b++) {
            observed[b] = counts[b];
            expected[b] = 200;
        }
        assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(.001);
    }
}
