package org.casus.analysis.hindcast;

import java.util.List;
import org.casus.analysis.Crps;
import org.casus.analysis.LinearTrend;
import org.casus.util.Checks;

/**
 * Scores of the two baselines that look only at the observations of one series: normal distributions
 * about what they expect. Persistence knows the start of the scenario, or the first count where
 * something is counted; the trend knows up to three first points, never the one it is scored on, so it
 * knows more than the runs do.
 *
 * @param points forecasts of one series by day
 * @param deviation standard deviation, as a share of the value expected, where low and high are not given
 */
record Naive(List<Forecast> points, double deviation) {
    private static final int TREND_POINTS = 3;

    Naive {
        points = List.copyOf(points);
        Checks.inRange("deviation", deviation, 0, 10);
    }

    /** Score of persistence for point i; not a number for the first count, which it must know. */
    double persistence(int i) {
        Forecast f = points.get(i);
        boolean counted = Double.isNaN(f.start());
        if (counted && f.day() <= points.get(0).day()) {
            return Double.NaN;
        }
        double held = counted ? points.get(0).observation().value() : f.start();
        double spread = spread(f, held);
        return Readings.mean(f.observation(), y -> Crps.normal(held, spread, y));
    }

    /** Score of the trend for point i; not a number before two earlier points at different times are known. */
    double trend(int i) {
        Forecast f = points.get(i);
        List<Forecast> known = points.stream().filter(p -> p.day() < f.day()).limit(TREND_POINTS).toList();
        if (known.stream().mapToDouble(Forecast::day).distinct().count() < 2) {
            return Double.NaN;
        }
        LinearTrend line = LinearTrend.of(
                known.stream().mapToDouble(Forecast::day).toArray(),
                known.stream().mapToDouble(p -> p.observation().value()).toArray());
        boolean positive = known.stream().allMatch(p -> p.observation().value() >= 0);
        double expected = positive ? Math.max(0, line.at(f.day())) : line.at(f.day());
        double spread = line.error(f.day(), spread(f, expected));
        return Readings.mean(f.observation(), y -> Crps.normal(expected, spread, y));
    }

    private double spread(Forecast f, double expected) {
        double stated = f.observation().spread();
        return Double.isNaN(stated) ? deviation * Math.abs(expected) : stated;
    }
}
