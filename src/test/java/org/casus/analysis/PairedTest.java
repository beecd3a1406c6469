package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedTest {
    /** Student (1908): hours of sleep gained by two drugs in ten patients; mean 1.58, s 1.230, t(9) = 2.262. */
    @Test
    void studentsSleepData() {
        double[] gain = {1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4};
        assertThat(Paired.mean(gain)).isCloseTo(1.58, within(1e-12));
        Interval i = Paired.interval(gain);
        assertThat(i.low()).isCloseTo(0.7001, within(1e-4));
        assertThat(i.high()).isCloseTo(2.4599, within(1e-4));
    }

    @Test
    void nothingDiffersNothing() {
        assertThat(Paired.interval(new double[] {0, 0, 0})).isEqualTo(new Interval(0, 0));
    }
}
