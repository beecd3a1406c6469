package org.casus.experiment.design;

/** Points of a design as coordinates from 0 to 1; NaN leaves a factor as the scenario has it. */
sealed interface Plane permits Factorial, OneAtATime, LatinHypercube, SobolSequence, Saltelli, Morris {
    /** Number of points. */
    double size();

    /** Coordinates of a point. @param index from 0 */
    double[] at(long index);

    /** Whether coordinates are grid points that include both ends, rather than draws. */
    boolean grid();

    /** How it was made, in words. */
    String words();
}
