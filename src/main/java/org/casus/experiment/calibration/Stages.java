package org.casus.experiment.calibration;

import java.util.List;
import java.util.function.Supplier;

/** Keeps what stages give, so that a calibration that was stopped goes on where it was. */
@FunctionalInterface
public interface Stages {
    /** Keeps nothing. */
    Stages NONE = (name, columns, compute) -> compute.get();

    /**
     * Numbers of a stage: as they were kept, else computed and kept.
     *
     * @param name short name, the same each time
     * @param columns names of the columns
     * @param compute rows of as many numbers
     */
    double[][] of(String name, List<String> columns, Supplier<double[][]> compute);
}
