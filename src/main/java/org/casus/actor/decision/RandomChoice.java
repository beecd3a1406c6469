package org.casus.actor.decision;

/** Uniform over kinds of option that can be afforded, and within a kind: quantal response at lambda 0 with no bonus for passing. */
public record RandomChoice() implements DecisionRule {
    @Override
    public void probabilities(double[] score, int[] kinds, int n, double lambda) {
        double total = 0;
        for (int k = 0; k < n; k++) {
            score[k] = score[k] > Double.NEGATIVE_INFINITY ? 1.0 / kinds[k] : 0;
            total += score[k];
        }
        for (int k = 0; k < n; k++) {
            score[k] /= total;
        }
    }
}
