package org.casus.analysis.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.casus.analysis.Interval;
import org.casus.analysis.Quantiles;
import org.casus.random.Hash64;

/** Bootstrap of a statistic over whole trajectories or blocks: percentile interval (Archer, Saltelli and Sobol 1997). */
final class Resample {
    private static final int RESAMPLES = 1000;
    private static final double TAIL = .025;

    private Resample() {}

    /**
     * The statistic of all and its interval.
     *
     * @param size how many trajectories or blocks
     * @param statistic of the places drawn, which may repeat
     */
    static Index index(int size, long seed, ToDoubleFunction<int[]> statistic) {
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        double[] values = new double[RESAMPLES];
        int[] drawn = new int[size];
        for (int b = 0; b < RESAMPLES; b++) {
            long key = Hash64.with(seed, b);
            Arrays.setAll(drawn, i -> (int) (Hash64.uniform(key + i) * size));
            values[b] = statistic.applyAsDouble(drawn);
        }
        double value = statistic.applyAsDouble(all);
        Interval interval = size < 2 ? new Interval(Double.NaN, Double.NaN) : Quantiles.of(values).between(TAIL, 1 - TAIL);
        return new Index(value, interval);
    }
}
