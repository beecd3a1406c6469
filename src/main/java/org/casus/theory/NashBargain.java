package org.casus.theory;

/**
 * Bargaining solution of Nash (1950): of all outcomes better for each than no agreement, the one with the
 * greatest product of gains; with powers b_i (Binmore, Rubinstein and Wolinsky 1986) of gains^b_i. Gains
 * are utilities less those of disagreement.
 */
public final class NashBargain {
    private NashBargain() {}

    /**
     * Index of the outcome agreed on, the first of equals; -1 where none is better for all.
     *
     * @param gains gain by outcome and party
     * @param power bargaining power by party, above 0; only ratios count
     */
    public static int best(double[][] gains, double[] power) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int outcome = 0; outcome < gains.length; outcome++) {
            double log = logProduct(gains[outcome], power);
            if (log > most) {
                most = log;
                best = outcome;
            }
        }
        return best;
    }

    /** Logarithm of the product; minus infinity where some party gains nothing. */
    private static double logProduct(double[] gains, double[] power) {
        double log = 0;
        for (int i = 0; i < gains.length; i++) {
            if (!(gains[i] > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            log += power[i] * StrictMath.log(gains[i]);
        }
        return log;
    }
}
