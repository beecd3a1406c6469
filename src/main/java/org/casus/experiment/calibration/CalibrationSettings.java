package org.casus.experiment.calibration;

import java.io.Serializable;

/**
 * How a calibration is run.
 *
 * @param particles how many a round, 2 or more
 * @param rounds rounds after that of the prior, 1 or more
 * @param points runs of the screening, 10 or more
 * @param kept most parameters that are fitted, 1 or more
 * @param discrepancy what the model is taken to miss by, as a share of what was observed, 0 or more
 * @param seed seed of everything
 * @param errors whether each run of a particle is read with the errors of an observer, drawn anew, as {@link CalibrationStudy} tells
 * @param adjust whether the last population is adjusted by regression
 */
public record CalibrationSettings(int particles, int rounds, int points, int kept, double discrepancy, long seed, boolean errors,
        boolean adjust) implements Serializable {
    /** Runs with the defaults, and as many with the posterior, by which the two are compared. */
    public static final int CHECKS = 100;

    /** Share of a round's particles that lie within the tolerance of the next. */
    public static final double QUANTILE = .5;

    /** Runs after which a particle is given up, and with it the round and all after it. */
    public static final int TRIALS = 100;
}
