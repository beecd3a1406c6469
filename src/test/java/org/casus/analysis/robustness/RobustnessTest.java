package org.casus.analysis.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    /** Three policies over three states, worked by hand: the middle one has the least greatest regret. */
    private static final double[][] VALUES = {{20, 12, 0}, {14, 10, 8}, {5, 6, 9}};

    @Test
    void regretSatisficingAndSignal() {
        List<Robustness> r = Robustness.of(VALUES, true, 8);
        assertThat(r).extracting(Robustness::maxRegret).containsExactly(9., 6., 15.);
        assertThat(r.get(1).meanRegret()).isCloseTo((6 + 2 + 1) / 3., offset(1e-12));
        assertThat(r).extracting(Robustness::satisficing).containsExactly(2 / 3., 1., 1 / 3.);
        assertThat(r.get(1).signalToNoise()).isCloseTo(32 / 3. / Math.sqrt((10 / 3. * 10 / 3. + 4 / 9. + 64 / 9.) / 2), offset(1e-12));
        assertThat(r.get(0).worst()).isZero();
    }

    @Test
    void lessMayBeBetter() {
        List<Robustness> r = Robustness.of(VALUES, false, Double.NaN);
        assertThat(r).extracting(Robustness::maxRegret).containsExactly(15., 9., 9.);
        assertThat(r.get(0).worst()).isEqualTo(20);
        assertThat(r.get(0).satisficing()).isNaN();
    }
}
