package org.casus.analysis.surface;

import org.apache.commons.math3.util.FastMath;

/**
 * How alike an outcome is at two places: a product over factors of Matern's correlation with smoothness 5/2,
 * (1 + r + r2/3) exp(-r), r = sqrt(5) |x - y| / length (Rasmussen and Williams 2006, eq. 4.17). Levels without an
 * order are either the same or one apart.
 *
 * @param lengths one a factor, in units of its range, above 0
 * @param nominal whether a factor's values have no order
 */
record Kernel(double[] lengths, boolean[] nominal) {
    private static final double ROOT5 = Math.sqrt(5);

    /** Correlation along one factor. */
    double along(int factor, double x, double y) {
        double apart = nominal[factor] ? (x == y ? 0 : 1) : Math.abs(x - y);
        double r = ROOT5 * apart / lengths[factor];
        return (1 + r + r * r / 3) * FastMath.exp(-r);
    }

    /** Correlation of two places. */
    double of(double[] x, double[] y) {
        double product = 1;
        for (int d = 0; d < lengths.length; d++) {
            product *= along(d, x[d], y[d]);
        }
        return product;
    }
}
