package org.casus.analysis.hindcast;

import java.util.Arrays;
import org.casus.analysis.Quantiles;

/**
 * How runs spread over time.
 *
 * @param days times, in days from the start
 * @param quantiles by 5, 25, 50, 75 and 95 per cent, one number a time
 * @param thin a few single runs, one number a time
 * @param continuous whether something lies between two times; counts over separate spans have nothing there
 */
public record Fan(double[] days, double[][] quantiles, double[][] thin, boolean continuous) {
    private static final int THIN = 20;
    private static final double[] LEVELS = {.05, .25, .5, .75, .95};

    /**
     * Spread of runs.
     *
     * @param days times
     * @param runs runs[i][t], at least one run
     */
    public static Fan of(double[] days, double[][] runs, boolean continuous) {
        double[][] quantiles = new double[LEVELS.length][days.length];
        for (int t = 0; t < days.length; t++) {
            int time = t;
            Quantiles q = Quantiles.of(Arrays.stream(runs).mapToDouble(r -> r[time]).toArray());
            for (int l = 0; l < LEVELS.length; l++) {
                quantiles[l][t] = q.at(LEVELS[l]);
            }
        }
        return new Fan(days, quantiles, Arrays.copyOf(runs, Math.min(THIN, runs.length)), continuous);
    }
}
