package org.casus.analysis;

import org.casus.util.Checks;

/**
 * 95% interval of the difference of two proportions of the same pairs: Newcombe (1998), "Improved confidence
 * intervals for the difference between binomial proportions based on paired data", method 10. Wilson's intervals
 * (l1, u1) of p1 and (l2, u2) of p2 are joined by the correlation phi of the table, with continuity correction:
 * from d - sqrt((p1-l1)^2 - 2 phi (p1-l1)(u2-p2) + (u2-p2)^2) to d + sqrt((u1-p1)^2 - 2 phi (u1-p1)(p2-l2) + (p2-l2)^2).
 * Assumes independent pairs. Wider than a point even where no pair differs.
 */
public final class PairedProportions {
    private PairedProportions() {}

    /**
     * Interval of the share of the first less that of the second.
     *
     * @param both pairs in which both hold, 0 or more
     * @param first pairs in which only the first does
     * @param second pairs in which only the second does
     * @param pairs all pairs; 0 gives an unknown interval
     */
    public static Interval difference(int both, int first, int second, int pairs) {
        Checks.inRange("pairs that differ or hold", both + first + second, 0, pairs);
        if (pairs == 0) {
            return Interval.unknown();
        }
        double p1 = (both + first) / (double) pairs;
        double p2 = (both + second) / (double) pairs;
        Interval one = Wilson.of(both + first, pairs);
        Interval two = Wilson.of(both + second, pairs);
        double phi = phi(both, first, second, pairs);
        double d = (first - second) / (double) pairs;
        return new Interval(Math.max(-1, d - joined(p1 - one.low(), two.high() - p2, phi)),
                Math.min(1, d + joined(one.high() - p1, p2 - two.low(), phi)));
    }

    private static double joined(double x, double y, double phi) {
        return Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
    }

    private static double phi(double both, double first, double second, double pairs) {
        double neither = pairs - both - first - second;
        double margins = (both + first) * (second + neither) * (both + second) * (first + neither);
        double cross = both * neither - first * second;
        double corrected = cross > 0 ? Math.max(0, cross - pairs / 2) : cross;
        return margins == 0 ? 0 : corrected / Math.sqrt(margins);
    }
}
