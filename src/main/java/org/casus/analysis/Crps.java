package org.casus.analysis;

import java.util.Arrays;
import org.casus.util.Checks;

/**
 * Continuous ranked probability score (Matheson and Winkler 1976), in the unit of what is forecast; 0
 * is perfect, and of a single number it is the absolute error. Gneiting and Raftery (2007), "Strictly
 * proper scoring rules, prediction, and estimation", equation 20: E|X-y| - E|X-X'|/2.
 */
public final class Crps {
    private static final double ROOT_PI = Math.sqrt(Math.PI);

    private Crps() {}

    /**
     * Score that the distribution the members were drawn from would get on average, whatever their
     * number (Ferro 2014, "Fair scores for ensemble forecasts"): X' is another member. One member alone
     * has its absolute error.
     *
     * @param members at least one number
     * @param y what was observed
     */
    public static double fair(double[] members, double y) {
        double m = members.length;
        return error(members, y) - (m < 2 ? 0 : pairs(members) / (m * (m - 1)));
    }

    /**
     * Score of a normal distribution, equation 21 of Gneiting and Raftery (2007) with its sign turned.
     *
     * @param mean its mean
     * @param sd its standard deviation, 0 or more
     * @param y what was observed
     */
    public static double normal(double mean, double sd, double y) {
        Checks.inRange("sd", sd, 0, Double.MAX_VALUE);
        if (sd == 0) {
            return Math.abs(y - mean);
        }
        double z = (y - mean) / sd;
        return sd * (z * (2 * Normal.below(z) - 1) + 2 * Normal.density(z) - 1 / ROOT_PI);
    }

    private static double error(double[] members, double y) {
        return Arrays.stream(members).map(x -> Math.abs(x - y)).average()
                .orElseThrow(() -> new IllegalArgumentException("an ensemble must have members"));
    }

    /** Sum of |x-x'| over pairs, each counted once, by order: the i-th smallest is added i times and taken away m-1-i times. */
    private static double pairs(double[] members) {
        double[] x = members.clone();
        Arrays.sort(x);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (2.0 * i - x.length + 1) * x[i];
        }
        return sum;
    }
}
