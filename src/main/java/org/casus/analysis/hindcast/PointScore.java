package org.casus.analysis.hindcast;

import java.util.Map;
import org.casus.analysis.Coverage;
import org.casus.analysis.Interval;
import org.casus.analysis.Quantiles;

/**
 * Score of one observation.
 *
 * @param forecast what was observed and what runs gave
 * @param crps fair continuous ranked probability score of the runs, in the unit of the measure, mean over what was observed with its error
 * @param baselines the same of each baseline; not a number where it says nothing
 * @param pit where among the runs the observation falls, 0 to 1
 */
public record PointScore(Forecast forecast, double crps, Map<Baseline, Double> baselines, double pit) {
    /** Median of the runs. */
    public double median() {
        return Quantiles.of(forecast.runs()).median();
    }

    /** Central interval of the runs. @param level share of runs inside, 0 to 1 */
    public Interval interval(double level) {
        return Coverage.interval(level, forecast.runs());
    }

    /** Median less observed: above 0 the runs give too much. */
    public double error() {
        return median() - observed();
    }

    public double observed() {
        return forecast.observation().value();
    }
}
