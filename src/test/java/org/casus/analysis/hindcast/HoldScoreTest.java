package org.casus.analysis.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.analysis.Interval;
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
        assertThat(new Scorecard(List.of(), s).losses()).singleElement()
                .satisfies(l -> assertThat(l.skills().get(Baseline.PERSISTENCE).value()).isEqualTo(Double.NEGATIVE_INFINITY));
    }

    /** Days of one zone are drawn together: thirty of them say no more than one, and one zone alone says nothing of the spread. */
    @Test
    void daysOfAZoneAreOneBlock() {
        HoldForecast a = check(1, new double[] {.8, .2}, 1);
        assertThat(new HoldScore(List.of(a)).interval(Baseline.RANDOM).low()).isNaN();
        HoldForecast other = of("OTHER", new double[] {.1, .9});
        List<HoldForecast> many = new ArrayList<>(Collections.nCopies(30, other));
        many.addAll(Collections.nCopies(30, a));
        Interval i = new HoldScore(many).interval(Baseline.RANDOM);
        assertThat(new HoldScore(many).zones()).isEqualTo(2);
        assertThat(new HoldScore(List.of(a, other)).interval(Baseline.RANDOM).low()).isCloseTo(i.low(), within(1e-9));
        assertThat(i.low()).as("only the zone that is missed: .81 against .25").isCloseTo(1 - .81 / .25, within(1e-12));
        assertThat(i.high()).as("only the other: .04 against .25").isCloseTo(1 - .04 / .25, within(1e-12));
    }

    /** Eight equal zones have an interval of no width; runs and baseline are scored on the same draw. */
    @Test
    void zonesThatAgreeLeaveNoDoubt() {
        List<HoldForecast> same = IntStream.range(0, 8).mapToObj(z -> of("Z" + z, new double[] {.8, .2})).toList();
        Interval i = new HoldScore(same).interval(Baseline.RANDOM);
        assertThat(i.low()).isCloseTo(.84, within(1e-12));
        assertThat(i.high()).isCloseTo(.84, within(1e-12));
    }

    @Test
    void aLossThatMayBeChanceSaysSo() {
        HoldScore s = new HoldScore(List.of(check(1, new double[] {.4, .6}, 1), of("OTHER", new double[] {.6, .4})));
        assertThat(s.skill(Baseline.RANDOM).loses()).isTrue();
        Scorecard scores = new Scorecard(List.of(), s);
        Hindcast h = new Hindcast(3, 7, .1, scores, Map.of(), List.of(), Map.of(), List.of());
        assertThat(LossLines.several(h)).singleElement().asString()
                .contains("against random actions", "2 zones", "95% interval", "may be chance");
    }

    private static HoldForecast of(String zone, double[] runs) {
        HoldForecast c = check(1, runs, 1);
        return new HoldForecast(c.observation(), zone, c.sides(), c.side(), runs, c.rivals(), c.start());
    }
}
