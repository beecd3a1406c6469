package org.casus.theory;

import org.apache.commons.math3.util.FastMath;

/**
 * Elementary functions that are the same on every virtual machine and allocate nothing: the exponential
 * and the logarithm of FastMath, and what can be had from them.
 */
public final class Elementary {
    private static final double FLAT = 20;

    private Elementary() {}

    /** ln(1 + x) for x above -1; relative error below 1e-9 for x above 1e-7. */
    public static double log1p(double x) {
        return Math.abs(x) < 1e-7 ? x : FastMath.log(1 + x);
    }

    /** Hyperbolic tangent. */
    public static double tanh(double x) {
        if (x > FLAT) {
            return 1;
        }
        if (x < -FLAT) {
            return -1;
        }
        double e = FastMath.exp(-2 * x);
        return (1 - e) / (1 + e);
    }

    /** base^exponent for a base of 0 or more; 0^0 is 1. */
    public static double pow(double base, double exponent) {
        if (exponent == 0) {
            return 1;
        }
        return base <= 0 ? 0 : FastMath.exp(exponent * FastMath.log(base));
    }
}
