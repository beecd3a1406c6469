package org.casus.analysis.calibration;

import java.util.Arrays;

/** A particle as a row of numbers: its point, its distance, the runs that it took, its summaries. */
final class ParticleRow {
    private ParticleRow() {}

    static double[] of(double[] point, Simulator.Simulated run, int trials) {
        double[] row = Arrays.copyOf(point, point.length + 2 + run.summaries().length);
        row[point.length] = run.distance();
        row[point.length + 1] = trials;
        System.arraycopy(run.summaries(), 0, row, point.length + 2, run.summaries().length);
        return row;
    }

    /** Rows as a population. @param parameters numbers of a point */
    static Population population(double[][] rows, int parameters, double[] weights) {
        return new Population(Arrays.stream(rows).map(r -> Arrays.copyOf(r, parameters)).toArray(double[][]::new), weights,
                Arrays.stream(rows).mapToDouble(r -> r[parameters]).toArray(),
                Arrays.stream(rows).mapToInt(r -> (int) r[parameters + 1]).toArray(),
                Arrays.stream(rows).map(r -> Arrays.copyOfRange(r, parameters + 2, r.length)).toArray(double[][]::new));
    }
}
