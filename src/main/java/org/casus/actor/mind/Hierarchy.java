package org.casus.actor.mind;

import java.util.Arrays;
import org.casus.actor.Mind;
import org.casus.actor.Turn;
import org.casus.actor.decision.DecisionRule;
import org.casus.theory.CognitiveHierarchy;

/**
 * Poisson cognitive hierarchy (Camerer, Ho and Chong 2004): the chances of the levels 0 to 3, weighed by the
 * share of players who think so far. The scores that are logged are those of the highest level.
 *
 * @param thinking shared by all that think
 * @param tau mean number of steps, 0 or more; at 0 it is level 0
 * @param logit how the levels above 0 respond
 * @param lambda rationality
 */
record Hierarchy(Thinking thinking, double tau, DecisionRule logit, double lambda) implements Mind {
    private static final long serialVersionUID = 1;

    @Override
    public void chances(Turn t) {
        int n = t.options().size();
        double[] share = CognitiveHierarchy.levels(tau);
        double[] sum = new double[n];
        double[] one = new double[n];
        thinking.frequencies().chances(t.actor(), t.options(), t.scores(), one);
        add(sum, one, share[0]);
        for (int level = 1; level < share.length && tau > 0; level++) {
            thinking.suppose(thinking.expected(t.w(), tau, level));
            t.weighAgain();
            System.arraycopy(t.scores(), 0, one, 0, n);
            logit.probabilities(one, t.kinds(), n, lambda);
            add(sum, one, share[level]);
        }
        thinking.suppose(null);
        System.arraycopy(sum, 0, t.probabilities(), 0, n);
    }

    private static void add(double[] sum, double[] one, double weight) {
        Arrays.setAll(sum, k -> sum[k] + weight * one[k]);
    }
}
