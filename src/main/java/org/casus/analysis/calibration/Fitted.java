package org.casus.analysis.calibration;

/**
 * A parameter before and after.
 *
 * @param prior its prior
 * @param shares its particles as shares of the prior, with weights
 * @param effective how many equally weighted particles they are worth
 */
public record Fitted(Prior prior, Weighted shares, double effective) {
    private static final double UNIFORM = Math.sqrt(1.0 / 12);

    /** Value below which a share of the prior lies. @param p strictly between 0 and 1 */
    public double prior(double p) {
        return prior.at(p);
    }

    /** Value below which a share of the posterior lies. @param p 0 to 1 */
    public double posterior(double p) {
        return prior.at(shares.quantile(p));
    }

    /** 1 - sd of the posterior / sd of the prior, as shares of the prior; at most 1, below 0 where it is wider. */
    public double contraction() {
        return 1 - shares.deviation() / UNIFORM;
    }

    /** Standard error of the contraction, that of a normal sample's standard deviation. */
    public double error() {
        return (1 - contraction()) / Math.sqrt(2 * effective);
    }

    public Identification identification() {
        return Identification.of(contraction(), error());
    }
}
