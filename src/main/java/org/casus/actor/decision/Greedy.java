package org.casus.actor.decision;

/** The best option; ties share the chance. The limit of quantal response as lambda grows. */
public record Greedy() implements DecisionRule {
    @Override
    public void probabilities(double[] score, int[] kinds, int n, double lambda) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            top = Math.max(top, score[k]);
        }
        int ties = 0;
        for (int k = 0; k < n; k++) {
            ties += score[k] == top ? 1 : 0;
        }
        for (int k = 0; k < n; k++) {
            score[k] = score[k] == top ? 1.0 / ties : 0;
        }
    }
}
