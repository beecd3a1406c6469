package org.casus.random;

import org.apache.commons.math3.util.FastMath;

/** Draws by inversion: one uniform gives one variate, monotone in the uniform. */
public final class Inversion {
    private static final double LOW = 0.02425;
    private static final double[] A = {
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01
    };
    private static final double[] C = {
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
    };

    private Inversion() {}

    /**
     * Standard normal quantile by Acklam's rational approximation (2003), relative error below 1.2e-9.
     *
     * @param u in (0,1)
     */
    public static double normal(double u) {
        if (u < LOW) {
            return tail(FastMath.sqrt(-2 * FastMath.log(u)));
        }
        if (u > 1 - LOW) {
            return -tail(FastMath.sqrt(-2 * FastMath.log(1 - u)));
        }
        double q = u - 0.5;
        double r = q * q;
        double numerator = ((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5];
        double denominator = ((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1;
        return numerator * q / denominator;
    }

    private static double tail(double q) {
        double numerator = ((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5];
        double denominator = (((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1;
        return numerator / denominator;
    }

    /** Log-normal with mean 1: exp(sd Z - sd^2/2). */
    public static double logNormal(double sd, double u) {
        return sd <= 0 ? 1 : FastMath.exp(sd * normal(u) - sd * sd / 2);
    }

    /**
     * Poisson by sequential search up to a mean of 30, by the rounded normal above it. Most draws of small
     * means need no exponential, since exp(-mean) is at least 1 - mean.
     *
     * @param mean expected count, 0 or more
     * @param u in (0,1)
     */
    public static int poisson(double mean, double u) {
        if (!(mean > 0)) {
            return 0;
        }
        if (mean > 30) {
            return (int) Math.max(0, Math.rint(mean + Math.sqrt(mean) * normal(u)));
        }
        if (u <= 1 - mean) {
            return 0;
        }
        double p = FastMath.exp(-mean);
        double cumulative = p;
        int k = 0;
        while (u > cumulative && k < 300) {
            k++;
            p *= mean / k;
            cumulative += p;
        }
        return k;
    }
}
