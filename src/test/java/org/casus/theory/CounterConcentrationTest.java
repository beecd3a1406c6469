package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By hand: at a rate of a half, half has come after a week and three quarters after two. */
class CounterConcentrationTest {
    private static final CounterConcentration HALF = new CounterConcentration(.5, 2);

    @Test
    void helpComesAtAWeeklyRate() {
        assertThat(HALF.arrived(0, 0)).isZero();
        assertThat(HALF.arrived(1, 0)).isCloseTo(.5, within(1e-12));
        assertThat(HALF.arrived(2, 0)).isCloseTo(.75, within(1e-12));
        assertThat(new CounterConcentration(0, 2).arrived(10, 0)).isZero();
        assertThat(new CounterConcentration(1, 2).arrived(1, 0)).isEqualTo(1);
    }

    @Test
    void aircraftThinIt() {
        assertThat(HALF.arrived(1, 1)).isCloseTo(.25, within(1e-12));
        assertThat(HALF.arriving(0, 1)).isCloseTo(HALF.arriving(0, 0) / 2, within(1e-12));
    }

    /** Weeks 0 and 1 of two to come: nothing, then half. A week later: half, then three quarters. */
    @Test
    void itsMeanOverWeeksToComeGrowsWithTheAttack() {
        assertThat(HALF.arriving(0, 0)).isCloseTo(.25, within(1e-12));
        assertThat(HALF.arriving(1, 0)).isCloseTo(.625, within(1e-12));
        assertThat(new CounterConcentration(0, 8).arriving(3, 0)).isZero();
    }

    /** What is kept for ages of whole and half weeks is what any age gives, and a very old attack is no exception. */
    @Test
    void everyAgeFollowsTheSameLaw() {
        for (double weeks : new double[] {0, .5, 3, 3.25, 7.5, 63.5, 64, 200}) {
            assertThat(HALF.arrived(weeks, .3)).isEqualTo(Saturation.reached(.5, weeks) / 1.3);
        }
    }
}
