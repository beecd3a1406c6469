package org.casus.analysis.surface;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;

/**
 * A Gaussian process with a constant mean, conditioned on values with equal noise. With K = s2 R + t2 I the mean is
 * b = 1'K^-1 y / 1'K^-1 1, and at a place with covariances k the prediction is b + k'K^-1 (y - b), its variance
 * s2 - k'K^-1 k + (1 - 1'K^-1 k)^2 / 1'K^-1 1 (Ankenman, Nelson and Staum 2010, eq. 9 and 25 with equal noise).
 */
final class Kriging {
    private final double variance;
    private final double[] y;
    private final CholeskyDecomposition cholesky;
    private final RealVector ones;
    private final RealVector inverseOnes;
    private final double weightOfMean;
    private final double mean;
    private final RealVector alpha;

    /**
     * Conditions on values.
     *
     * @param kernel correlations
     * @param variance of the process, above 0
     * @param noise variance of the values' noise, 0 or more
     */
    Kriging(double[][] x, double[] y, Kernel kernel, double variance, double noise) {
        this.variance = variance;
        this.y = y;
        cholesky = new CholeskyDecomposition(covariances(x, kernel, variance, noise), 1e-9, 0);
        ones = new ArrayRealVector(y.length, 1);
        inverseOnes = cholesky.getSolver().solve(ones);
        weightOfMean = ones.dotProduct(inverseOnes);
        mean = inverseOnes.dotProduct(new ArrayRealVector(y, false)) / weightOfMean;
        alpha = cholesky.getSolver().solve(new ArrayRealVector(y, false).mapSubtract(mean));
    }

    private static RealMatrix covariances(double[][] x, Kernel kernel, double variance, double noise) {
        RealMatrix k = MatrixUtils.createRealMatrix(x.length, x.length);
        for (int i = 0; i < x.length; i++) {
            k.setEntry(i, i, variance + noise);
            for (int j = 0; j < i; j++) {
                double c = variance * kernel.of(x[i], x[j]);
                k.setEntry(i, j, c);
                k.setEntry(j, i, c);
            }
        }
        return k;
    }

    /** Logarithm of the likelihood, up to a constant (Rasmussen and Williams 2006, eq. 2.30). */
    double logLikelihood() {
        double logs = 0;
        for (int i = 0; i < y.length; i++) {
            logs += FastMath.log(cholesky.getL().getEntry(i, i));
        }
        return -.5 * alpha.dotProduct(new ArrayRealVector(y, false).mapSubtract(mean)) - logs;
    }

    /** Expected value. @param correlations with the values, averaged where the place is a set */
    double predict(double[] correlations) {
        return mean + variance * alpha.dotProduct(new ArrayRealVector(correlations, false));
    }

    /**
     * Standard error of what is predicted, noise left out.
     *
     * @param correlations with the values
     * @param own correlation of the place with itself: 1, or less where it is a set
     */
    double error(double[] correlations, double own) {
        RealVector k = new ArrayRealVector(correlations).mapMultiply(variance);
        RealVector solved = cholesky.getSolver().solve(k);
        double trend = 1 - ones.dotProduct(solved);
        return Math.sqrt(Math.max(0, variance * own - k.dotProduct(solved) + trend * trend / weightOfMean));
    }

    /** What each value would be predicted to be without it, with the mean found anew (Dubrule 1983). */
    double[] leftOut() {
        RealMatrix inverse = cholesky.getSolver().getInverse();
        double[] out = new double[y.length];
        for (int i = 0; i < out.length; i++) {
            double own = inverse.getEntry(i, i) - inverseOnes.getEntry(i) * inverseOnes.getEntry(i) / weightOfMean;
            out[i] = y[i] - alpha.getEntry(i) / own;
        }
        return out;
    }
}
