package org.casus.analysis;

import java.util.Arrays;
import org.casus.util.Checks;

/**
 * Sample quantiles by linear interpolation between order statistics, type 7 of Hyndman and Fan
 * (1996), "Sample quantiles in statistical packages": h = (n-1)p, x[h] + (h-[h])(x[h+1]-x[h]).
 */
public final class Quantiles {
    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Quantiles of the numbers among the values; those that are not numbers are left out. */
    public static Quantiles of(double[] values) {
        double[] numbers = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        return new Quantiles(numbers);
    }

    /** How many numbers there are. */
    public int size() {
        return sorted.length;
    }

    /**
     * The quantile at p; not a number where there are no numbers.
     *
     * @param p 0 to 1
     */
    public double at(double p) {
        Checks.inRange("p", p, 0, 1);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double h = (sorted.length - 1) * p;
        int below = (int) Math.floor(h);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }

    public double median() {
        return at(.5);
    }

    /** Mean of the numbers; not a number where there are none. */
    public double mean() {
        return Arrays.stream(sorted).average().orElse(Double.NaN);
    }

    /** From the quantile at low to that at high. */
    public Interval between(double low, double high) {
        return new Interval(at(low), at(high));
    }
}
