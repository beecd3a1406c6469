package org.casus.actor.decision;

import java.util.stream.IntStream;
import org.casus.theory.Elementary;
import org.casus.theory.Logit;

/**
 * Logit over options, normalised by kind so that many targets of one kind do not crowd out the rest
 * (McKelvey and Palfrey 1995): score lambda - nest ln(options of the kind), passing + pass.
 *
 * @param nest weight of the normaliser, 0 to 1
 * @param pass logit bonus of the first option
 */
public record QuantalResponse(double nest, double pass) implements DecisionRule {
    private static final double[] LOG = IntStream.range(0, 64).mapToDouble(Elementary::log).toArray();

    @Override
    public void probabilities(double[] score, int[] kinds, int n, double lambda) {
        for (int k = 0; k < n; k++) {
            if (score[k] > Double.NEGATIVE_INFINITY) {
                score[k] = lambda * score[k] - nest * log(kinds[k]) + (k == 0 ? pass : 0);
            }
        }
        Logit.probabilities(score, n);
    }

    private static double log(int count) {
        return count < LOG.length ? LOG[count] : Elementary.log(count);
    }
}
