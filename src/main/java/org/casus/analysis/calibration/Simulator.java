package org.casus.analysis.calibration;

/** Runs the model once and says how far from the observations it ends. */
@FunctionalInterface
public interface Simulator {
    /**
     * One run.
     *
     * @param point one number in (0,1) for each parameter: its share of the prior below the value
     * @param seed seed of the run
     */
    Simulated run(double[] point, long seed);

    /**
     * What a run gives.
     *
     * @param distance from what was observed, 0 or more, finite
     * @param summaries how far it lies from it, series by series, in spreads and with sign; the same number each time, may be none
     */
    record Simulated(double distance, double... summaries) {}
}
