package org.casus.experiment.design;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.util.FastMath;
import org.casus.random.Inversion;
import org.casus.scenario.study.Range;

/**
 * Quantiles of priors. LN and N have low and high as 5% and 95% points. Beta is the PERT distribution
 * (Malcolm et al. 1959): between low and high, with shapes 1 + 4(mode - low)/(high - low) and 1 + 4(high -
 * mode)/(high - low).
 */
final class PriorQuantile {
    /** Normal quantile at 95%: low and high are its 5% and 95% points. */
    private static final double Z90 = 1.6448536269514722;
    private static final double LEAST = 1e-12;

    private PriorQuantile() {}

    /** @param u 0 to 1 */
    static double at(Range r, double u) {
        return switch (r.prior()) {
            case "U" -> between(r, r.low() + u * (r.high() - r.low()));
            case "logU" -> between(r, FastMath.exp(FastMath.log(r.low()) + u * FastMath.log(r.high() / r.low())));
            case "LN" -> FastMath.exp(normal(FastMath.log(r.low()), FastMath.log(r.high()), u));
            case "N" -> normal(r.low(), r.high(), u);
            case "Beta" -> pert(r, u);
            default -> throw new IllegalArgumentException("prior '" + r.prior() + "' is not one of U, logU, LN, N, Beta");
        };
    }

    private static double between(Range r, double x) {
        return Math.max(r.low(), Math.min(r.high(), x));
    }

    private static double normal(double low, double high, double u) {
        double inside = Math.max(LEAST, Math.min(1 - LEAST, u));
        return (low + high) / 2 + (high - low) / (2 * Z90) * Inversion.normal(inside);
    }

    private static double pert(Range r, double u) {
        double width = r.high() - r.low();
        double a = 1 + 4 * (r.centre() - r.low()) / width;
        double b = 1 + 4 * (r.high() - r.centre()) / width;
        return between(r, r.low() + width * new BetaDistribution(null, a, b).inverseCumulativeProbability(u));
    }
}
