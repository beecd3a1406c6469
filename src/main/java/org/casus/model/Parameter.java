package org.casus.model;

import java.io.Serializable;

/**
 * A number of the model with its range and prior; the unit of sensitivity and calibration.
 *
 * @param value default
 * @param low 5% point of the prior
 * @param high 95% point of the prior
 * @param prior distribution: U, logU, LN, Beta or fixed
 * @param unit unit, or - where it has none
 * @param meaning one line
 * @param source provenance
 * @param confidence high, medium or low, may be absent
 */
public record Parameter(
        double value,
        double low,
        double high,
        String prior,
        String unit,
        String meaning,
        String source,
        String confidence)
        implements Serializable {
    /** Whether draws from a prior may lie outside low and high. */
    public static boolean isOpen(String prior) {
        return prior.equals("LN") || prior.equals("N");
    }

    public Parameter {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("value " + value + " must lie in [" + low + ", " + high + "]");
        }
    }
}
