package org.casus.theory;

/** Bayesian belief in a rival's resolve (Fearon 1997). */
public final class Belief {
    private Belief() {}

    /**
     * Belief after a signal.
     *
     * @param belief in (0,1)
     * @param likelihoodRatio of the signal under resolve against its absence, above 0
     * @param cap bound on the log-odds
     */
    public static double update(double belief, double likelihoodRatio, double cap) {
        double odds = Elementary.log(belief / (1 - belief)) + Elementary.log(likelihoodRatio);
        return 1 / (1 + Elementary.exp(-Math.max(-cap, Math.min(cap, odds))));
    }
}
