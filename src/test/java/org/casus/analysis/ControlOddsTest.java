package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class ControlOddsTest {
    private static ControlOdds odds(int[]... held) {
        return new ControlOdds(List.of("a", "b", "c"), List.of("N", "S"), held, 10);
    }

    @Test
    void sharesIntervalsAndLikeliest() {
        ControlOdds o = odds(new int[] {8, 2}, new int[] {5, 5}, new int[] {0, 0});
        assertThat(o.share(0, 1)).isEqualTo(.2);
        assertThat(o.interval(0, 0).low()).isCloseTo(.4902, offset(1e-4));
        assertThat(o.interval(0, 0).high()).isCloseTo(.9433, offset(1e-4));
        assertThat(o.likeliest(0)).isZero();
        assertThat(o.likeliest(1)).as("of equals the earlier").isZero();
        assertThat(o.likeliest(2)).as("nobody").isEqualTo(-1);
    }

    @Test
    void moreHoldersThanRunsAreRefused() {
        assertThatThrownBy(() -> odds(new int[] {8, 3}, new int[2], new int[2])).hasMessageContaining("11");
    }
}
