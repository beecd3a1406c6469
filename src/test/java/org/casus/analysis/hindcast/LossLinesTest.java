package org.casus.analysis.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.junit.jupiter.api.Test;

class LossLinesTest {
    /** Runs say 10, actors at random what came about, so that the runs lose. */
    private static Forecast forecast(String measure, String unit, String day) {
        Observation o = new Observation(measure, unit, Period.parse(day), 20, Double.NaN, Double.NaN, "almanac");
        return new Forecast(o, o.period().to().getDayOfMonth(), Double.NaN, new double[] {10, 10, 11}, Rivals.of(Baseline.RANDOM, 17, 17.5, 18));
    }

    private static SeriesScore series(String span, Forecast... forecasts) {
        return SeriesScore.of(forecasts[0].observation().series() + span, List.of(forecasts), .1, i -> .5);
    }

    @Test
    void oneLineAMeasureAndSingleObservationsApart() {
        Scorecard scores = new Scorecard(List.of(series(" over 5 days", forecast("deaths.N", "dead", "2001-01-01/2001-01-05")),
                series("", forecast("area.N", "km2", "2001-01-08"), forecast("area.N", "km2", "2001-01-15")),
                series(" over 9 days", forecast("deaths.N", "dead", "2001-01-01/2001-01-09"))), new HoldScore(List.of()));
        Hindcast h = new Hindcast(3, 7, .1, scores, Map.of(), List.of(), Map.of("area.N [km2]", "area, North [km2]"), List.of());
        assertThat(LossLines.several(h)).singleElement().asString()
                .matches("area, North \\[km2], 2 observations: .*-[0-9.]+ against random actions.*");
        assertThat(LossLines.once(h)).singleElement().asString()
                .matches("deaths.N \\[dead]: over 5 days, -[0-9.]+ against random actions; over 9 days, -[0-9.]+ against .*");
    }
}
