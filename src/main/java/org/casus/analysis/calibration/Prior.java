package org.casus.analysis.calibration;

import java.io.Serializable;
import java.util.Set;
import org.casus.model.Parameter;
import org.casus.random.PriorQuantile;

/**
 * Prior of a parameter, by its inverse distribution function: {@link PriorQuantile#within}, with the default as its centre. No
 * prior reaches past the range that the scenario states.
 *
 * @param id parameter
 * @param parameter its row
 */
public record Prior(String id, Parameter parameter) implements Serializable {
    private static final Set<String> WORDS = Set.of("U", "logU", "LN", "Beta");

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
        return PriorQuantile.within(parameter.prior(), parameter.low(), parameter.high(), parameter.value(), u);
    }
}
