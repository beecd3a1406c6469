package org.casus.theory;

/** Saturating responses. */
public final class Saturation {
    private Saturation() {}

    /** Michaelis-Menten response: most x/(x + half). @param x 0 or more @param half above 0 */
    public static double of(double most, double x, double half) {
        return x <= 0 ? 0 : most * x / (x + half);
    }

    /** Share that a weekly rate reaches in some weeks: 1 - (1 - rate)^weeks. */
    public static double reached(double rate, double weeks) {
        return 1 - Elementary.pow(1 - Math.max(0, Math.min(1, rate)), weeks);
    }
}
