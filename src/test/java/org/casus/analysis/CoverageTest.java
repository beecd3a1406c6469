package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
    /** Members 0 to 100: their quantiles are their values. */
    private static final double[] CENTURY = IntStream.rangeClosed(0, 100).mapToDouble(i -> i).toArray();

    @Test
    void intervalsByHand() {
        assertThat(Coverage.interval(.5, CENTURY).low()).isCloseTo(25, within(1e-9));
        assertThat(Coverage.interval(.9, CENTURY).high()).isCloseTo(95, within(1e-9));
    }

    @Test
    void countsWhatLiesInside() {
        Coverage c = Coverage.of(.5, new double[][] {CENTURY, CENTURY, CENTURY}, new double[] {30, 74, 76});
        assertThat(c.hits()).isEqualTo(2);
        assertThat(c.n()).isEqualTo(3);
        assertThat(c.interval().contains(.5)).isTrue();
    }
}
