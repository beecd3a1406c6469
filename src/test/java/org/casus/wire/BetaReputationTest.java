package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BetaReputationTest {
    /** Josang and Ismail 2002, figure 1: after seven good outcomes and one bad one the expectation of beta(8, 2) is .8. */
    @Test
    void reproducesThePublishedExample() {
        BetaReputation r = new BetaReputation(1, 2, .5);
        for (int i = 0; i < 7; i++) {
            r.rate(1);
        }
        r.rate(-1);
        assertThat(r.value()).isCloseTo(.8, within(1e-12));
    }

    @Test
    void startsAtTheFirstImpressionAndReturnsToItAsEvidenceFades() {
        BetaReputation r = new BetaReputation(.9, 4, .6);
        assertThat(r.value()).isEqualTo(.6);
        r.rate(-1);
        r.rate(-1);
        double low = r.value();
        assertThat(low).isCloseTo(4 * .6 / 6, within(1e-12));
        for (int week = 0; week < 200; week++) {
            r.fade();
        }
        assertThat(r.value()).isGreaterThan(low).isCloseTo(.6, within(1e-6));
    }

    @Test
    void aBeliedClaimLowersAndOneThatIsBorneOutRaisesIt() {
        BetaReputation r = new BetaReputation(1, 4, .5);
        double before = r.value();
        r.rate(-.2);
        assertThat(r.value()).isLessThan(before);
        before = r.value();
        r.rate(.9);
        assertThat(r.value()).isGreaterThan(before);
    }
}
