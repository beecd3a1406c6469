package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class ControlShiftTest {
    /** Responses before and after consolidation (Cavo et al. 2012): 59, 6, 16, 80; -.0621, -.1186 to -.0046 (Fagerland et al. 2017, chapter 8). */
    @Test
    void publishedExample() {
        Interval i = PairedProportions.difference(59, 6, 16, 161);
        assertThat(i.low()).isCloseTo(-.1186, offset(5e-5));
        assertThat(i.high()).isCloseTo(-.0046, offset(5e-5));
        Interval turned = PairedProportions.difference(59, 16, 6, 161);
        assertThat(turned.low()).isCloseTo(-i.high(), offset(1e-12));
        assertThat(turned.high()).isCloseTo(-i.low(), offset(1e-12));
    }

    @Test
    void shareOfBLessThatOfA() {
        ControlShift s = shift(false);
        assertThat(s.difference(0, 0)).isEqualTo(-.5);
        assertThat(s.difference(0, 1)).isEqualTo(.5);
        assertThat(s.interval(0, 1).low()).isPositive().isLessThan(.5);
        assertThat(s.clear(0, 0)).isTrue();
        assertThat(s.differs(1)).isFalse();
    }

    @Test
    void noPairThatDiffersIsNoCertaintyUnlessTheScenarioIsTheSame() {
        assertThat(shift(false).interval(1, 0).high()).isPositive();
        ControlShift same = new ControlShift(List.of("x"), List.of("N"), new int[][] {{7}}, new int[1][1], new int[1][1], 20, true);
        assertThat(same.interval(0, 0)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void nothingToCompareSaysSo() {
        assertThat(PairedProportions.difference(0, 0, 0, 0).low()).isNaN();
        assertThatThrownBy(() -> PairedProportions.difference(3, 2, 1, 5)).hasMessageContaining("6");
    }

    /** Of 20 pairs, in 10 the first zone goes from N to S; the second stays with N in all. */
    private static ControlShift shift(boolean same) {
        return new ControlShift(List.of("x", "y"), List.of("N", "S"), new int[][] {{10, 0}, {20, 0}}, new int[][] {{10, 0}, {0, 0}},
                new int[][] {{0, 10}, {0, 0}}, 20, same);
    }
}
