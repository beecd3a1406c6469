package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BrierTest {
    /** By hand: .9 and it came, .2 and it did not, .7 and it did not: (.01 + .04 + .49)/3 = .18. */
    @Test
    void meanSquaredErrorByHand() {
        double[] p = {.9, .2, .7};
        boolean[] came = {true, false, false};
        assertThat(Brier.score(p, came)).isCloseTo(.18, within(1e-12));
        assertThat(Brier.of(p, came, 10).score()).isCloseTo(.18, within(1e-12));
    }

    @Test
    void boundsOfTheScore() {
        assertThat(Brier.score(new double[] {1, 0}, new boolean[] {true, false})).isZero();
        assertThat(Brier.score(new double[] {1, 0}, new boolean[] {false, true})).isEqualTo(1);
        assertThat(Brier.score(new double[] {.5, .5}, new boolean[] {false, true})).isEqualTo(.25);
    }

    /**
     * By hand: of four forecasts of .25 one came, of two of .75 both. Base 3/6. Reliability (4x0 + 2x.0625)/6,
     * resolution (4x.0625 + 2x.25)/6, uncertainty .25.
     */
    @Test
    void partitionByHandAddsUp() {
        double[] p = {.25, .25, .25, .25, .75, .75};
        boolean[] came = {true, false, false, false, true, true};
        Brier b = Brier.of(p, came, 4);
        assertThat(b.reliability()).isCloseTo(.125 / 6, within(1e-12));
        assertThat(b.resolution()).isCloseTo(.75 / 6, within(1e-12));
        assertThat(b.uncertainty()).isCloseTo(.25, within(1e-12));
        assertThat(b.reliability() - b.resolution() + b.uncertainty()).isCloseTo(b.score(), within(1e-12));
        assertThat(b.bins()).containsExactly(new ReliabilityBin(.25, .5, .25, 1, 4), new ReliabilityBin(.75, 1, .75, 2, 2));
        assertThat(b.bins().get(0).share()).isEqualTo(.25);
    }

    @Test
    void certaintyFallsIntoTheLastBin() {
        assertThat(Brier.of(new double[] {1}, new boolean[] {true}, 10).bins())
                .containsExactly(new ReliabilityBin(.9, 1, 1, 1, 1));
    }

    @Test
    void nothingForecastIsUnknown() {
        Brier none = Brier.of(new double[0], new boolean[0], 10);
        assertThat(none.score()).isNaN();
        assertThat(none.bins()).isEmpty();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Brier.score(new double[] {1.2}, new boolean[] {true})).hasMessageContaining("p 1.2 must lie in");
    }
}
