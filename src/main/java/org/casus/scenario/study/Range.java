package org.casus.scenario.study;

/**
 * Ends and shape of what a factor may be.
 *
 * @param low lower end, or 5% point
 * @param high upper end, or 95% point; above low
 * @param centre most likely value, for Beta; the scenario's own
 * @param prior U, logU, LN, N or Beta
 */
public record Range(double low, double high, double centre, String prior) {
    public Range {
        if (!(low < high)) {
            throw new IllegalArgumentException("the range from " + low + " to " + high + " is empty; low must be below high");
        }
        boolean logarithm = prior.equals("logU") || prior.equals("LN");
        if (logarithm && !(low > 0)) {
            throw new IllegalArgumentException("low " + low + " must be above 0 for the prior " + prior);
        }
    }
}
