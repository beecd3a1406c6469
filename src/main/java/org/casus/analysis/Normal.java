package org.casus.analysis;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
final class Normal {
    private static final double ROOT_2 = Math.sqrt(2);
    private static final double ROOT_2_PI = Math.sqrt(2 * Math.PI);

    private Normal() {}

    /** Chance of a value at most z. */
    static double below(double z) {
        return Erf.erfc(-z / ROOT_2) / 2;
    }

    static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_2_PI;
    }
}
