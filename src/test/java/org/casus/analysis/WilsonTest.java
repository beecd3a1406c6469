package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    /** Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81,263,.2553,.3662", "15,148,.0624,.1605", "0,20,0,.1611", "1,29,.0061,.1718"})
    void newcombe(int hits, int n, double low, double high) {
        Interval interval = Wilson.of(hits, n);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void symmetric() {
        for (int hits = 0; hits <= 30; hits++) {
            assertThat(Wilson.of(hits, 30).low()).isCloseTo(1 - Wilson.of(30 - hits, 30).high(), within(1e-12));
            assertThat(Wilson.of(hits, 30).contains(hits / 30.0)).isTrue();
        }
    }

    @Test
    void unknownWithoutTrials() {
        assertThat(Wilson.of(0, 0).low()).isNaN();
        assertThat(Wilson.of(0, 0).contains(.5)).isFalse();
    }

    @Test
    void refusesMoreHitsThanTrials() {
        assertThatThrownBy(() -> Wilson.of(4, 3)).hasMessageContaining("hits 4 must lie in [0, 3]");
    }
}
