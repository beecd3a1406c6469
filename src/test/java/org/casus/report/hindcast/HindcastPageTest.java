package org.casus.report.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Fan;
import org.casus.analysis.hindcast.Forecast;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.analysis.hindcast.LossLines;
import org.casus.analysis.hindcast.Rivals;
import org.casus.analysis.hindcast.Scorecard;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

class HindcastPageTest {
    private static final Scenario TINY = Worlds.tiny();

    private static Observation observed(String measure, double value, String source) {
        return new Observation(measure, "x", Period.parse("2001-02-01"), value, Double.NaN, Double.NaN, source);
    }

    private static Hindcast hindcast() {
        Forecast f = new Forecast(observed("area.N", 5, "<script>alert(1)</script>"), 31, 5, new double[] {1, 2, 3},
                Rivals.of(Baseline.RANDOM, 1, 2, 3));
        SeriesScore series = SeriesScore.of("area.N [x]", List.of(f), .1, i -> .5);
        HoldForecast hold = new HoldForecast(observed("holds.MID.N", 1, "atlas"), "MID", List.of("N", "S"), 0,
                new double[] {.25, .75}, Rivals.of(Baseline.RANDOM, .5, .5), 0);
        Fan fan = Fan.of(new double[] {0, 42, 84}, new double[][] {{1, 1, 1}, {1, 2, 2}, {1, 3, 4}}, true);
        return new Hindcast(3, 7, .1, new Scorecard(List.of(series), new HoldScore(List.of(hold))), Map.of("area.N [x]", fan),
                List.of(), Map.of("area.N [x]", "area, North"), List.of("a note & more"));
    }

    @Test
    void saysWhereItLosesFirst() {
        String page = HindcastPage.of(TINY, hindcast(), "hindcast tiny");
        assertThat(page).contains("area, North: -", " against persistence", LossLines.ONCE, "who holds which zone: below any number against persistence (a perfect score)", "a note &amp; more", "hindcast tiny", "simulated");
        assertThat(page.indexOf("Where Casus loses")).isLessThan(page.indexOf("<h2>Scores</h2>"));
    }

    @Test
    void isOneFileWithoutScriptsOrNetwork() {
        String page = HindcastPage.of(TINY, hindcast(), "hindcast tiny");
        assertThat(page).doesNotContain("<script", "http://", "https://", "NaN").contains("&lt;script&gt;", "default-src &#39;none&#39;");
    }

    @Test
    void drawsFanHistogramMapAndReliability() {
        String page = HindcastPage.of(TINY, hindcast(), "hindcast tiny");
        assertThat(page.split("<svg ", -1)).hasSize(1 + 4);
        assertThat(page).contains("Simulated spread of area, North", "Reliability diagram of 2 chances", "Map of 1 checks, 0 of them right",
                "MID 0/1");
        assertThat(page.split("role=\"img\" aria-label=", -1)).hasSize(1 + 4);
    }

    @Test
    void nothingToShowIsSaid() {
        Hindcast none = new Hindcast(2, 1, .1, new Scorecard(List.of(), new HoldScore(List.of())), Map.of(), List.of(), Map.of(), List.of());
        assertThat(HindcastPage.of(TINY, none, "c")).contains("No observation says who held a zone.", "The scenario states none.")
                .doesNotContain("NaN");
    }
}
