package org.casus.analysis.calibration;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.special.Erf;
import org.casus.random.Inversion;

/**
 * Regression adjustment after Beaumont, Zhang and Balding (2002), "Approximate Bayesian computation in population genetics",
 * equations 3 to 6: parameters are regressed on how far the summaries of their runs lie from what was observed, by least squares
 * weighted with the Epanechnikov kernel K(d) = 1 - (d/D)^2 of the distance d, D the largest, times the particle's own weight; each
 * particle is then moved to where it would stand had its run met the observations, theta* = theta - s b. Assumes that near the
 * observations the mean of a parameter is linear in the summaries and its spread the same. The regression is of the normal quantiles
 * of the shares of the prior, so that no particle leaves the prior's range (they propose such a transformation, p. 2028).
 */
final class LocalLinear {
    private static final int SPARE = 5;
    private static final double EDGE = 1e-12;

    private LocalLinear() {}

    /** The population adjusted; nothing where it has no summaries, not all of them numbers, or too few particles. */
    static Optional<Population> adjusted(Population p) {
        double[] weights = weights(p);
        int summaries = p.summaries()[0].length;
        double worth = 1 / Arrays.stream(weights).map(w -> w * w).sum();
        boolean known = Arrays.stream(p.summaries()).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
        if (summaries == 0 || !known || !(worth >= summaries + SPARE)) {
            return Optional.empty();
        }
        double[][] moved = moved(p, weights);
        return Optional.of(new Population(moved, weights, p.distances(), p.trials(), p.summaries()));
    }

    /** Own weight times kernel, sum 1; own weights where all distances are alike. */
    private static double[] weights(Population p) {
        double farthest = p.farthest();
        double[] out = IntStream.range(0, p.size()).mapToDouble(i -> {
            double share = farthest == 0 ? 0 : p.distances()[i] / farthest;
            return p.weights()[i] * (1 - share * share);
        }).toArray();
        double sum = Arrays.stream(out).sum();
        return sum > 0 ? Arrays.stream(out).map(w -> w / sum).toArray() : p.weights();
    }

    private static double[][] moved(Population p, double[] weights) {
        int n = p.size();
        int m = p.summaries()[0].length;
        RealMatrix design = new Array2DRowRealMatrix(n, m + 1);
        RealMatrix quantiles = new Array2DRowRealMatrix(n, p.points()[0].length);
        for (int i = 0; i < n; i++) {
            double root = Math.sqrt(weights[i]);
            design.setEntry(i, 0, root);
            for (int j = 0; j < m; j++) {
                design.setEntry(i, j + 1, root * p.summaries()[i][j]);
            }
            for (int k = 0; k < p.points()[i].length; k++) {
                quantiles.setEntry(i, k, root * normal(p.points()[i][k]));
            }
        }
        RealMatrix slopes = new SingularValueDecomposition(design).getSolver().solve(quantiles);
        double[][] out = new double[n][p.points()[0].length];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < out[i].length; k++) {
                out[i][k] = share(normal(p.points()[i][k]) - shift(p.summaries()[i], slopes, k));
            }
        }
        return out;
    }

    private static double shift(double[] summaries, RealMatrix slopes, int parameter) {
        double sum = 0;
        for (int j = 0; j < summaries.length; j++) {
            sum += summaries[j] * slopes.getEntry(j + 1, parameter);
        }
        return sum;
    }

    private static double normal(double share) {
        return Inversion.normal(share);
    }

    private static double share(double quantile) {
        return Math.min(1 - EDGE, Math.max(EDGE, .5 * Erf.erfc(-quantile / Math.sqrt(2))));
    }
}
