package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearTrendTest {
    /** By hand: points (0,1), (1,2), (2,2): slope 1/2, mean 5/3, residuals -1/6, 1/3, -1/6, s^2 = (1/6)/1. */
    @Test
    void byHand() {
        LinearTrend t = LinearTrend.of(new double[] {0, 1, 2}, new double[] {1, 2, 2});
        assertThat(t.slope()).isCloseTo(.5, within(1e-12));
        assertThat(t.at(4)).isCloseTo(5. / 3 + 1.5, within(1e-12));
        assertThat(t.s()).isCloseTo(Math.sqrt(1. / 6), within(1e-12));
        assertThat(t.error(4, 0)).isCloseTo(Math.sqrt(1. / 6) * Math.sqrt(1 + 1. / 3 + 9. / 2), within(1e-12));
        assertThat(t.error(1, 10)).isCloseTo(10 * Math.sqrt(4. / 3), within(1e-12));
    }

    /** Anscombe (1973), "Graphs in statistical analysis", first data set: y = 3.00 + .500 x, residual standard error 1.237. */
    @Test
    void anscombesFirstQuartet() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        LinearTrend t = LinearTrend.of(x, y);
        assertThat(t.slope()).isCloseTo(.5001, within(1e-4));
        assertThat(t.at(0)).isCloseTo(3.0001, within(1e-4));
        assertThat(t.s()).isCloseTo(1.2366, within(1e-4));
    }

    @Test
    void needsTwoTimes() {
        assertThatThrownBy(() -> LinearTrend.of(new double[] {1, 1}, new double[] {1, 2})).hasMessageContaining("two must differ");
        assertThatThrownBy(() -> LinearTrend.of(new double[] {1}, new double[] {1})).hasMessageContaining("points of a trend");
    }
}
