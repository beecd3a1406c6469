package org.casus.analysis;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/** Mean of paired differences with Student's interval (Law 2015, section 10.2: comparison of two systems). */
public final class Paired {
    private static final double UPPER = 0.975;

    private Paired() {}

    /** Arithmetic mean. @param x at least one */
    public static double mean(double[] x) {
        return StatUtils.mean(x);
    }

    /** 95% interval of the mean: mean +- t(n - 1) s/sqrt(n); a point where all are equal, unknown for fewer than two. */
    public static Interval interval(double[] x) {
        if (x.length < 2) {
            return Interval.unknown();
        }
        double mean = mean(x);
        double deviation = Math.sqrt(StatUtils.variance(x));
        double half = new TDistribution(null, x.length - 1.0).inverseCumulativeProbability(UPPER) * deviation / Math.sqrt(x.length);
        return new Interval(mean - half, mean + half);
    }
}
