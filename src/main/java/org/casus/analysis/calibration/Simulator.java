package org.casus.analysis.calibration;

/** Runs the model once and says how far from the observations it ends. */
public interface Simulator {
    /**
     * Distance of one run.
     *
     * @param point one number in (0,1) for each parameter: its share of the prior below the value
     * @param seed seed of the run
     * @return 0 or more, finite
     */
    double distance(double[] point, long seed);
}
