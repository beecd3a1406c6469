package org.casus.wire;

import org.casus.random.Inversion;

/** How a number becomes a claim: a bias, an error, and the rounding of those who print it. */
final class Counting {
    private static final double EXACT_BELOW = 20;

    private Counting() {}

    /**
     * A count: truth x factor x log-normal error of mean 1, rounded to a whole number, from 20 on to two digits.
     *
     * @param spread standard deviation of the logarithm of the error, 0 or more
     * @param u uniform in (0,1)
     */
    static double count(double truth, double factor, double spread, double u) {
        double told = Math.max(0, truth * factor * Inversion.logNormal(spread, u));
        if (told < EXACT_BELOW) {
            return Math.rint(told);
        }
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(told)) - 1);
        return Math.rint(told / unit) * unit;
    }

    /** A share: truth x factor plus a normal error, kept in [0, 1], rounded to a hundredth. */
    static double share(double truth, double factor, double spread, double u) {
        double told = truth * factor + (spread > 0 ? spread * Inversion.normal(u) : 0);
        return Math.rint(100 * Math.max(0, Math.min(1, told))) / 100;
    }
}
