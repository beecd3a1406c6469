package org.casus.wire;

/**
 * Reputation as the mean of a beta distribution over evidence (Josang and Ismail 2002, The Beta Reputation System, 15th
 * Bled Electronic Commerce Conference, eqs. 4, 8 and 10): a rating v in [-1, 1] adds (1+v)/2 to the evidence for, r, and
 * (1-v)/2 to the evidence against, s; old evidence fades by the factor lambda; the reputation is
 * (r + W c) / (r + s + W), with prior mean c and prior weight W. With W = 2 and c = 1/2 it is their (r+1)/(r+s+2).
 * Assumes that ratings are exchangeable but for their age, and that those who rate do not collude.
 */
final class BetaReputation {
    private final double memory;
    private final double weight;
    private final double start;
    private double pro;
    private double contra;

    /**
     * @param memory lambda: share of the evidence that is left after {@link #fade}, 0 to 1
     * @param weight W, in ratings, above 0
     * @param start c, 0 to 1
     */
    BetaReputation(double memory, double weight, double start) {
        this.memory = memory;
        this.weight = weight;
        this.start = start;
    }

    /** Lets a unit of time pass. */
    void fade() {
        pro *= memory;
        contra *= memory;
    }

    /** Adds a rating from -1, belied, to 1, borne out. */
    void rate(double rating) {
        pro += (1 + rating) / 2;
        contra += (1 - rating) / 2;
    }

    /** Reputation, 0 to 1. */
    double value() {
        return (pro + weight * start) / (pro + contra + weight);
    }
}
