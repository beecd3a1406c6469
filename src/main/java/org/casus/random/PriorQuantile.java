package org.casus.random;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Quantiles of priors: the one place that says what their words mean, for studies and calibrations alike.
 *
 * <ul>
 * <li>U: uniform on [low, high]; logU: the same for the logarithm.
 * <li>N and LN: normal and log-normal with low and high as their 5% and 95% points, so that a tenth of what is drawn lies outside;
 *     {@link #within} cuts both tails off.
 * <li>Beta: PERT (Malcolm et al. 1959): beta stretched over [low, high] with its mode at the centre and the weight of four
 *     observations, shapes 1 + 4 (centre - low)/(high - low) and 1 + 4 (high - centre)/(high - low).
 * </ul>
 */
public final class PriorQuantile {
    /** Normal quantile at 95%. */
    private static final double Z90 = 1.6448536269514722;
    private static final double TAIL = .05;
    private static final double LEAST = 1e-12;
    private static final double WEIGHT = 4;

    private PriorQuantile() {}

    /**
     * Value below which a share of a prior lies.
     *
     * @param prior U, logU, LN, N or Beta
     * @param low lower end, or 5% point; above 0 for logU and LN
     * @param high upper end, or 95% point; above low
     * @param centre most likely value, in [low, high]; read for Beta only
     * @param u share, 0 to 1; LN and N take 1e-12 and 1 - 1e-12 for the ends
     * @throws IllegalArgumentException for another word
     */
    public static double at(String prior, double low, double high, double centre, double u) {
        return switch (prior) {
            case "U" -> between(low, high, low + u * (high - low));
            case "logU" -> between(low, high, FastMath.exp(FastMath.log(low) + u * FastMath.log(high / low)));
            case "LN" -> FastMath.exp(normal(FastMath.log(low), FastMath.log(high), u));
            case "N" -> normal(low, high, u);
            case "Beta" -> pert(low, high, centre, u);
            default -> throw new IllegalArgumentException("prior '" + prior + "' is not one of U, logU, LN, N, Beta");
        };
    }

    /** The same of a prior that is cut off at low and high, where it has no ends there: what lies between its 5% and 95% points. */
    public static double within(String prior, double low, double high, double centre, double u) {
        boolean open = prior.equals("LN") || prior.equals("N");
        return between(low, high, at(prior, low, high, centre, open ? TAIL + u * (1 - 2 * TAIL) : u));
    }

    private static double between(double low, double high, double x) {
        return Math.max(low, Math.min(high, x));
    }

    private static double normal(double low, double high, double u) {
        double inside = Math.max(LEAST, Math.min(1 - LEAST, u));
        return (low + high) / 2 + (high - low) / (2 * Z90) * Inversion.normal(inside);
    }

    private static double pert(double low, double high, double centre, double u) {
        double width = high - low;
        double a = 1 + WEIGHT * (centre - low) / width;
        double b = 1 + WEIGHT * (high - centre) / width;
        return between(low, high, low + width * new BetaDistribution(null, a, b).inverseCumulativeProbability(u));
    }
}
