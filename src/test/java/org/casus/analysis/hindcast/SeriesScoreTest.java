package org.casus.analysis.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casus.analysis.Crps;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.junit.jupiter.api.Test;

class SeriesScoreTest {
    private static final double[] RUNS = {8, 10, 12};
    private static final double[] RANDOM = {1, 2, 3};

    private static Forecast point(String day, double at, double value, double start) {
        Observation o = new Observation("area.N", "km2", Period.parse(day), value, Double.NaN, Double.NaN, "test");
        return new Forecast(o, at, start, RUNS, Rivals.of(Baseline.RANDOM, RANDOM));
    }

    private static SeriesScore score(Forecast... forecasts) {
        return SeriesScore.of("area.N", List.of(forecasts), .1, i -> .5);
    }

    @Test
    void persistenceHoldsTheStartWithATenthOfItAsSpread() {
        SeriesScore s = score(point("2001-01-08", 7, 10, 20));
        assertThat(s.points().get(0).baselines().get(Baseline.PERSISTENCE)).isCloseTo(Crps.normal(20, 2, 10), within(1e-12));
        assertThat(s.points().get(0).baselines().get(Baseline.TREND)).isNaN();
        assertThat(s.skill(Baseline.RANDOM).value()).isCloseTo(1 - Crps.fair(RUNS, 10) / Crps.fair(RANDOM, 10), within(1e-12));
    }

    @Test
    void persistenceOfCountsHoldsTheFirstAndSaysNothingOfIt() {
        SeriesScore s = score(point("2001-02", 45, 30, Double.NaN), point("2001-01", 15, 20, Double.NaN));
        assertThat(s.points().get(0).observed()).isEqualTo(20);
        assertThat(s.points().get(0).baselines().get(Baseline.PERSISTENCE)).isNaN();
        assertThat(s.points().get(1).baselines().get(Baseline.PERSISTENCE)).isCloseTo(Crps.normal(20, 2, 30), within(1e-12));
        assertThat(s.skill(Baseline.PERSISTENCE).compared()).isEqualTo(1);
    }

    @Test
    void trendKnowsOnlyEarlierPointsAndAtMostThree() {
        SeriesScore s = score(point("2001-01-01", 1, 10, 10), point("2001-01-02", 2, 12, 10), point("2001-01-03", 3, 14, 10),
                point("2001-01-04", 4, 99, 10), point("2001-01-05", 5, 18, 10));
        assertThat(s.points().get(1).baselines().get(Baseline.TREND)).isNaN();
        double third = 14 * .1 * Math.sqrt(1 + .5 + 1.5 * 1.5 / .5);
        assertThat(s.points().get(2).baselines().get(Baseline.TREND)).isCloseTo(Crps.normal(14, third, 14), within(1e-9));
        double fifth = 18 * .1 * Math.sqrt(1 + 1. / 3 + 9. / 2);
        assertThat(s.points().get(4).baselines().get(Baseline.TREND)).isCloseTo(Crps.normal(18, fifth, 18), within(1e-9));
    }

    private static PointScore observed(double value, double low, double high, double... runs) {
        Observation o = new Observation("area.N", "km2", Period.parse("2001-01-08"), value, low, high, "test");
        return score(new Forecast(o, 7, 20, runs, Rivals.of(Baseline.RANDOM, runs))).points().get(0);
    }

    /**
     * A run that hits the reported number of an uncertain source is off by what the source is: mean |error| of a normal,
     * sd sqrt(2/pi), here by nine readings of it; sd = 2 / 1.645 on either side.
     */
    @Test
    void toHitAnUncertainNumberIsWorthNoMoreThanItsSource() {
        double sd = 2 / 1.6448536;
        assertThat(observed(10, 8, 12, 10).crps()).isCloseTo(sd * Math.sqrt(2 / Math.PI), within(.06));
        assertThat(observed(10, Double.NaN, 12, 10).crps()).as("sure below").isCloseTo(sd * Math.sqrt(2 / Math.PI) / 2, within(.03));
        assertThat(observed(10, Double.NaN, Double.NaN, 10).crps()).as("exact").isZero();
        assertThat(observed(10, 8, 12, 10).baselines().get(Baseline.RANDOM)).as("baselines alike").isEqualTo(observed(10, 8, 12, 10).crps());
    }

    /** Far from all that may have been true, errors to both sides cancel. */
    @Test
    void farOffTheErrorOfTheSourceDoesNotMatter() {
        assertThat(observed(10, 8, 12, 30).crps()).isCloseTo(20, within(1e-9));
        assertThat(observed(10, 10, 14, 30).crps()).as("it may have been more, nearer to the run").isLessThan(20).isGreaterThan(18);
    }

    @Test
    void lowAndHighGiveTheSpread() {
        Observation o = new Observation("area.N", "km2", Period.parse("2001-01-08"), 10, 9, 11, "test");
        SeriesScore s = score(new Forecast(o, 7, 20, RUNS, Rivals.NONE));
        assertThat(s.points().get(0).baselines().get(Baseline.PERSISTENCE))
                .isCloseTo(Crps.normal(20, 2 / (2 * 1.6448536), 10), within(1e-6));
        assertThat(s.points().get(0).baselines().get(Baseline.RANDOM)).isNaN();
    }

    @Test
    void biasAndCoverage() {
        SeriesScore s = score(point("2001-01-08", 7, 9, 20), point("2001-01-15", 14, 5, 20));
        assertThat(s.bias()).isCloseTo(3, within(1e-12));
        assertThat(s.relativeBias()).isCloseTo(3. / 7, within(1e-12));
        assertThat(s.coverage(.5).hits()).isEqualTo(1);
        assertThat(s.overlapping()).isZero();
        assertThat(score(point("2001-01", 15, 9, 20), point("2001-01-31", 30, 5, 20)).overlapping()).isEqualTo(2);
    }

    @Test
    void lossesAreSaidPlainly() {
        Scorecard card = new Scorecard(List.of(score(point("2001-01-08", 7, 20, 20))), new HoldScore(List.of()));
        Loss loss = card.losses().get(0);
        assertThat(card.losses()).hasSize(1);
        assertThat(loss.series()).startsWith("area.N");
        assertThat(loss.skills().get(Baseline.PERSISTENCE).value()).isNegative();
        assertThat(loss.compared()).isEqualTo(1);
        assertThat(card.pit()).hasSize(10);
    }
}
