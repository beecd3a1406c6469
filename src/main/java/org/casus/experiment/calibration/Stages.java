package org.casus.experiment.calibration;

import java.util.function.IntFunction;
import org.casus.analysis.calibration.LostParticleException;

/** Computes and keeps what stages give, so that a calibration that was stopped goes on where it was. */
@FunctionalInterface
public interface Stages {
    /**
     * Rows of a stage: as they were kept, else computed and kept.
     *
     * @param n how many rows
     * @param row one row, a function of its number
     * @throws LostParticleException where a row throws it, now or when the stage was computed before
     */
    double[][] rows(Stage stage, int n, IntFunction<double[]> row);
}
