package org.casus.analysis.comparison;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.casus.analysis.Interval;
import org.casus.random.Hash64;

/**
 * Bias-corrected and accelerated bootstrap interval of a mean (Efron 1987, "Better bootstrap confidence
 * intervals"): quantiles of resampled means at Phi(z0 + (z0 + z)/(1 - a(z0 + z))), with z0 from the share of
 * means below the sample's and a from the skewness of the sample over 6 root n.
 */
public final class Bootstrap {
    private static final int RESAMPLES = 2000;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Bootstrap() {}

    /**
     * Interval of the mean.
     *
     * @param values independent values, all finite; fewer than 2 give an unknown interval
     * @param level such as .95
     * @param seed of the resampling
     */
    public static Interval mean(double[] values, double level, long seed) {
        if (values.length < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double[] means = means(values, seed);
        if (means[0] == means[means.length - 1]) {
            return new Interval(means[0], means[0]);
        }
        double below = Arrays.stream(means).filter(m -> m < mean).count() + Arrays.stream(means).filter(m -> m == mean).count() / 2.;
        double z0 = NORMAL.inverseCumulativeProbability(Math.max(.5, Math.min(RESAMPLES - .5, below)) / RESAMPLES);
        double a = acceleration(values, mean);
        double tail = (1 - level) / 2;
        return new Interval(quantile(means, adjusted(tail, z0, a)), quantile(means, adjusted(1 - tail, z0, a)));
    }

    private static double[] means(double[] values, long seed) {
        double[] means = new double[RESAMPLES];
        for (int b = 0; b < RESAMPLES; b++) {
            long key = Hash64.with(seed, b);
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[(int) (Hash64.uniform(key + i) * values.length)];
            }
            means[b] = sum / values.length;
        }
        Arrays.sort(means);
        return means;
    }

    private static double acceleration(double[] values, double mean) {
        double square = 0;
        double cube = 0;
        for (double x : values) {
            square += (x - mean) * (x - mean);
            cube += (x - mean) * (x - mean) * (x - mean);
        }
        return square == 0 ? 0 : cube / (6 * Math.pow(square, 1.5));
    }

    private static double adjusted(double p, double z0, double a) {
        double z = z0 + NORMAL.inverseCumulativeProbability(p);
        return NORMAL.cumulativeProbability(z0 + z / (1 - a * z));
    }

    private static double quantile(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int below = (int) Math.floor(h);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }
}
