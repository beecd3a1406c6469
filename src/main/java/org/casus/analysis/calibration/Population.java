package org.casus.analysis.calibration;

import java.util.Arrays;
import org.casus.analysis.Quantiles;

/**
 * Weighted points of one round.
 *
 * @param points one row a particle, one number in (0,1) a parameter
 * @param weights above 0, sum 1
 * @param distances distance of the run of each
 * @param trials runs that each took, 1 or more
 * @param summaries how far the run of each lies from what was observed, series by series; rows may be empty
 */
public record Population(double[][] points, double[] weights, double[] distances, int[] trials, double[][] summaries) {
    public Population {
        if (points.length == 0 || points.length != weights.length || points.length != distances.length || points.length != trials.length
                || points.length != summaries.length) {
            throw new IllegalArgumentException(points.length + " points, " + weights.length + " weights, " + distances.length
                    + " distances and " + trials.length + " trials are no population");
        }
    }

    public int size() {
        return points.length;
    }

    /** How many equally weighted particles would say as much: 1 / sum of squared weights (Kish 1965). */
    public double effective() {
        return 1 / Arrays.stream(weights).map(w -> w * w).sum();
    }

    /** Runs that the round took. */
    public long runs() {
        return Arrays.stream(trials).asLongStream().sum();
    }

    /** Largest distance in it. */
    public double farthest() {
        return Arrays.stream(distances).max().orElseThrow();
    }

    /** Distance below which a share of its particles lies. @param share 0 to 1 */
    public double distance(double share) {
        return Quantiles.of(distances).at(share);
    }

    /** Particle on which a number falls when the weights are laid end to end. @param u strictly between 0 and 1 */
    public int at(double u) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            if (u < sum) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Numbers of one parameter. */
    public double[] column(int parameter) {
        return Arrays.stream(points).mapToDouble(p -> p[parameter]).toArray();
    }
}
