package org.casus.theory;

/**
 * Steps of thinking (Camerer, Ho and Chong 2004): a share f(k) = tau^k exp(-tau) / k! of players thinks k
 * steps; who thinks k steps holds the others to think h steps with f(h) / (f(0) + ... + f(k-1)), h below k.
 * The distribution is cut off at a highest level and normalised.
 */
public final class CognitiveHierarchy {
    /** Highest level; at tau 1.5, 93% of the distribution lies up to it. */
    public static final int HIGHEST = 3;

    private CognitiveHierarchy() {}

    /**
     * Shares of levels 0 to {@link #HIGHEST}.
     *
     * @param tau mean of the Poisson distribution before it is cut off, 0 or more
     */
    public static double[] levels(double tau) {
        return below(tau, HIGHEST + 1);
    }

    /**
     * What a player of a level believes of the others: shares of the levels below its own.
     *
     * @param tau mean of the Poisson distribution, 0 or more
     * @param level 1 or more
     */
    public static double[] below(double tau, int level) {
        double[] share = new double[level];
        double weight = 1;
        double total = 0;
        for (int h = 0; h < level; h++) {
            share[h] = weight;
            total += weight;
            weight *= tau / (h + 1);
        }
        for (int h = 0; h < level; h++) {
            share[h] /= total;
        }
        return share;
    }
}
