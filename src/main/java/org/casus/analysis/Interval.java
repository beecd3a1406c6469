package org.casus.analysis;

/**
 * A closed interval; both ends may be not-a-number where nothing is known.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("low " + low + " must not be above high " + high);
        }
    }

    /** Whether a number lies in it; nothing lies in an unknown one. */
    public boolean contains(double x) {
        return x >= low && x <= high;
    }

    /** An interval of which nothing is known. */
    public static Interval unknown() {
        return new Interval(Double.NaN, Double.NaN);
    }
}
