package org.casus.outcome;

import java.io.Serializable;

/**
 * What was observed of something that runs also give.
 *
 * @param measure name of the series
 * @param unit unit of the value, in words
 * @param period day or days that it speaks of
 * @param value what was observed; 1 or 0 for whether a side held a zone
 * @param low least that it may have been; not a number where nobody says
 * @param high most that it may have been; not a number where nobody says
 * @param source who observed it
 */
public record Observation(
        String measure, String unit, Period period, double value, double low, double high, String source)
        implements Serializable {
    /** Normal quantile at 95%: low and high are read as a 90% interval. */
    private static final double Z90 = 1.6448536269514722;

    /** Standard deviation that low and high stand for, or not a number where they are not given. */
    public double spread() {
        return (high - low) / (2 * Z90);
    }

    /** Measure and unit, which together make a series. */
    public String series() {
        return unit.isEmpty() ? measure : measure + " [" + unit + "]";
    }
}
