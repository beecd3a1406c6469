package org.casus.analysis;

/**
 * Forecasts of about the same probability.
 *
 * @param low lower edge, 0 to 1
 * @param high upper edge
 * @param forecast their mean probability
 * @param hits how many came true
 * @param n how many there are, 1 or more
 */
public record ReliabilityBin(double low, double high, double forecast, int hits, int n) {
    /** Share that came true; equal to the forecast where probabilities are honest. */
    public double share() {
        return (double) hits / n;
    }

    /** Its 95% Wilson interval. */
    public Interval interval() {
        return Wilson.of(hits, n);
    }
}
