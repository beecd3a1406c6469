package org.casus.analysis.calibration;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.casus.util.Checks;

/**
 * Moments and quantiles of weighted numbers. The quantile at p is the least number such that it and
 * those below it weigh p or more together, the inverse of the weighted empirical distribution.
 *
 * @param values at least one
 * @param weights as many, 0 or more, sum above 0
 */
public record Weighted(double[] values, double[] weights) {
    public Weighted {
        if (values.length == 0 || values.length != weights.length) {
            throw new IllegalArgumentException(values.length + " values with " + weights.length + " weights");
        }
    }

    private double total() {
        return IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
    }

    public double mean() {
        return IntStream.range(0, values.length).mapToDouble(i -> weights[i] * values[i]).sum() / total();
    }

    /** Standard deviation about the mean. */
    public double deviation() {
        double mean = mean();
        return Math.sqrt(IntStream.range(0, values.length)
                .mapToDouble(i -> weights[i] * (values[i] - mean) * (values[i] - mean)).sum() / total());
    }

    /** @param p 0 to 1 */
    public double quantile(double p) {
        Checks.inRange("p", p, 0, 1);
        int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i).toArray();
        double need = p * total();
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= need) {
                return values[i];
            }
        }
        return values[order[order.length - 1]];
    }
}
