package org.casus.analysis.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.junit.jupiter.api.Test;

class HoldScoreTest {
    private static HoldForecast check(double value, double[] runs, int start) {
        Observation o = new Observation("holds.MID.N", "1 or 0", Period.parse("2001-02-01"), value, Double.NaN, Double.NaN, "test");
        return new HoldForecast(o, "MID", List.of("N", "S"), 0, runs, Rivals.of(Baseline.RANDOM, .5, .5), start);
    }

    /** By hand: N holds it, runs say .8 and .2: both sides are wrong by .2; persistence says S and is wrong by 1 on both. */
    @Test
    void aHolderScoresEverySide() {
        HoldScore s = new HoldScore(List.of(check(1, new double[] {.8, .2}, 1)));
        assertThat(s.runs().score()).isCloseTo(.04, within(1e-12));
        assertThat(s.runs().n()).isEqualTo(2);
        assertThat(s.baseline(Baseline.PERSISTENCE)).isEqualTo(1);
        assertThat(s.skill(Baseline.PERSISTENCE).value()).isCloseTo(.96, within(1e-12));
        assertThat(s.skill(Baseline.RANDOM).value()).isCloseTo(1 - .04 / .25, within(1e-12));
        assertThat(s.changed()).isEqualTo(1);
        assertThat(s.changesHit()).isEqualTo(1);
    }

    @Test
    void notHoldingScoresThatSideAlone() {
        HoldScore s = new HoldScore(List.of(check(0, new double[] {.6, .4}, 1)));
        assertThat(s.runs().n()).isEqualTo(1);
        assertThat(s.runs().score()).isCloseTo(.36, within(1e-12));
        assertThat(s.hits()).isZero();
        assertThat(s.changed()).isZero();
    }

    @Test
    void nothingCheckedIsUnknown() {
        HoldScore none = new HoldScore(List.of());
        assertThat(none.runs().score()).isNaN();
        assertThat(none.skill(Baseline.PERSISTENCE).value()).isNaN();
    }

    @Test
    void losesToPersistenceThatIsPerfect() {
        HoldScore s = new HoldScore(List.of(check(1, new double[] {.8, .2}, 0)));
        assertThat(s.skill(Baseline.PERSISTENCE).loses()).isTrue();
        assertThat(new Scorecard(List.of(), s).losses()).singleElement().asString().contains("persistence", "perfect");
    }
}
