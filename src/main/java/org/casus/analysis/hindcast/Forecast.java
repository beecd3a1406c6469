package org.casus.analysis.hindcast;

import org.casus.outcome.Observation;

/**
 * What runs give for one observation.
 *
 * @param observation what was observed
 * @param day middle of its period, in days from the start
 * @param start value at the start of the scenario; not a number for what is counted over a period
 * @param runs value in each run, at least one
 * @param rivals value in each run of the baselines that are runs themselves
 */
public record Forecast(Observation observation, double day, double start, double[] runs, Rivals rivals) {
    public Forecast {
        if (runs.length == 0) {
            throw new IllegalArgumentException("no runs for " + observation.series() + " in " + observation.period());
        }
        runs = runs.clone();
    }
}
