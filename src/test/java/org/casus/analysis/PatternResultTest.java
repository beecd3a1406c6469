package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.casus.model.Pattern;
import org.junit.jupiter.api.Test;

class PatternResultTest {
    private static final double NO = Double.NaN;

    private static PatternResult of(String summary, double low, double high, double... values) {
        return PatternResult.of("P1", new Pattern("p", null, summary, low, high, "seen", null, "judge", "s", null), values);
    }

    @Test
    void medianWithTenthAndNinetiethPercentile() {
        PatternResult r = of("median", 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(r.value()).isEqualTo(5);
        assertThat(r.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(r.interval()).isEqualTo(new Interval(1, 9));
    }

    @Test
    void endsOfTheRangeBelongToIt() {
        assertThat(of("mean", 2, 3, 2, 2).verdict()).isEqualTo(Verdict.MET);
        assertThat(of("mean", 2, 3, 3, 3).verdict()).isEqualTo(Verdict.MET);
        assertThat(of("mean", 2, 3, 3, 3.001).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void shareCountsRunsAboveZeroAmongThoseThatCount() {
        PatternResult r = of("share", .2, .6, 1, 0, NO, 1, 0, NO);
        assertThat(r.value()).isCloseTo(.5, within(1e-12));
        assertThat(r.counted()).isEqualTo(4);
        assertThat(r.runs()).isEqualTo(6);
        assertThat(r.interval()).isEqualTo(Wilson.of(2, 4));
        assertThat(r.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void notRunWhereNoRunCounts() {
        assertThat(of("share", 0, 1, NO, NO).verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(of("median", 0, 1, NO).value()).isNaN();
    }

    @Test
    void unknownSummaryIsNamed() {
        assertThatThrownBy(() -> of("mode", 0, 1, 1)).hasMessageContaining("summary 'mode' of pattern P1");
    }
}
