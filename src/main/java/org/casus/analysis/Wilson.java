package org.casus.analysis;

import org.casus.util.Checks;

/**
 * Score interval of a proportion (Wilson 1927; recommended for small n by Brown, Cai and DasGupta
 * 2001): (p + z2/2n ± z sqrt(p(1-p)/n + z2/4n2)) / (1 + z2/n). Assumes independent trials.
 */
public final class Wilson {
    /** Normal quantile of a two-sided 95% interval. */
    public static final double Z95 = 1.959963984540054;

    private Wilson() {}

    /**
     * Interval of a proportion at 95%.
     *
     * @param hits 0 to n
     * @param n trials; 0 gives an unknown interval
     */
    public static Interval of(int hits, int n) {
        Checks.inRange("hits", hits, 0, n);
        if (n == 0) {
            return Interval.unknown();
        }
        double p = (double) hits / n;
        double z2 = Z95 * Z95;
        double centre = p + z2 / (2 * n);
        double half = Z95 * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double low = hits == 0 ? 0 : (centre - half) / (1 + z2 / n);
        double high = hits == n ? 1 : (centre + half) / (1 + z2 / n);
        return new Interval(low, high);
    }
}
