package org.casus.analysis.calibration;

import java.io.Serializable;
import java.util.Set;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.casus.model.Parameter;
import org.casus.random.Inversion;

/**
 * Prior of a parameter, by its inverse distribution function. No prior reaches past the range that the
 * scenario states.
 *
 * <ul>
 * <li>U: uniform on [low, high]; logU: the same for the logarithm.
 * <li>LN: log-normal with low and high as its 5% and 95% points, cut off there.
 * <li>Beta: beta stretched over [low, high] with its mode at the default and the weight of four
 *     observations, as in PERT (Malcolm et al. 1959): a = 1 + 4 (value - low)/(high - low).
 * </ul>
 *
 * @param id parameter
 * @param parameter its row
 */
public record Prior(String id, Parameter parameter) implements Serializable {
    private static final Set<String> WORDS = Set.of("U", "logU", "LN", "Beta");
    /** Normal quantile at 95%: low and high are its 5% and 95% points. */
    private static final double Z90 = 1.6448536269514722;
    private static final double TAIL = .05;
    private static final double WEIGHT = 4;

    /**
     * @throws IllegalArgumentException for a parameter that is fixed, a prior that is not known, or one that
     *     takes logarithms of a range that reaches 0
     */
    public Prior {
        if (isFixed(parameter)) {
            throw new IllegalArgumentException("parameter '" + id + "' is fixed at " + parameter.value());
        }
        if (!WORDS.contains(parameter.prior())) {
            throw new IllegalArgumentException("prior '" + parameter.prior() + "' of parameter '" + id + "' must be U, logU, LN or Beta");
        }
        boolean logarithm = parameter.prior().equals("logU") || parameter.prior().equals("LN");
        if (logarithm && parameter.low() <= 0) {
            throw new IllegalArgumentException("prior " + parameter.prior() + " of parameter '" + id + "' needs low above 0, not "
                    + parameter.low());
        }
    }

    /** Whether a parameter has no range to be fitted in. */
    public static boolean isFixed(Parameter p) {
        return p.prior() == null || p.prior().equals("fixed") || !(p.low() < p.high());
    }

    /**
     * Value below which a share of the prior lies.
     *
     * @param u share, strictly between 0 and 1
     */
    public double at(double u) {
        double low = parameter.low();
        double high = parameter.high();
        double value = switch (parameter.prior()) {
            case "U" -> low + u * (high - low);
            case "logU" -> low * StrictMath.pow(high / low, u);
            case "LN" -> logNormal(u, StrictMath.log(low), StrictMath.log(high));
            default -> low + (high - low) * beta(u, (parameter.value() - low) / (high - low));
        };
        return Math.min(high, Math.max(low, value));
    }

    private static double logNormal(double u, double low, double high) {
        double z = Inversion.normal(TAIL + u * (1 - 2 * TAIL));
        return StrictMath.exp((low + high) / 2 + z * (high - low) / (2 * Z90));
    }

    private static double beta(double u, double mode) {
        return new BetaDistribution(null, 1 + WEIGHT * mode, 1 + WEIGHT * (1 - mode)).inverseCumulativeProbability(u);
    }
}
