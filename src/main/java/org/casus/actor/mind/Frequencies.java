package org.casus.actor.mind;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.casus.actor.Options;
import org.casus.world.Blueprint;

/**
 * Play at level 0: actions by stated weights, options of one action alike. Weights come from the scenario's
 * {@code frequencies}; without any, every action on offer weighs the same, to pass included. Where nothing
 * within reach has a weight, the actor passes.
 */
final class Frequencies implements Serializable {
    private static final long serialVersionUID = 1;
    private final double[][] weight;
    private final int[] count;

    /** @param pass position of the action that stands for passing, -1 without */
    Frequencies(Blueprint b, int pass) {
        count = new int[b.actionCount() + 1];
        weight = new double[b.actors().size()][b.actionCount() + 1];
        for (int i = 0; i < weight.length; i++) {
            var decision = b.scenario().actors().get(b.names().actors().id(i)).decision();
            fill(weight[i], decision == null ? Map.of() : decision.frequencies(), b, pass);
        }
    }

    private static void fill(double[] weight, Map<String, Double> stated, Blueprint b, int pass) {
        Arrays.fill(weight, stated.isEmpty() ? 1 : 0);
        stated.forEach((action, w) -> {
            int k = b.names().actions().of(action);
            weight[k == pass ? weight.length - 1 : k] = w;
        });
    }

    /**
     * Chances at level 0.
     *
     * @param scores negative infinity for what is out of reach
     * @param chances where they go
     */
    void chances(int actor, Options options, double[] scores, double[] chances) {
        Arrays.fill(count, 0);
        for (int k = 1; k < options.size(); k++) {
            count[options.action(k)] += scores[k] > Double.NEGATIVE_INFINITY ? 1 : 0;
        }
        chances[0] = weight[actor][count.length - 1];
        double total = chances[0];
        for (int k = 1; k < options.size(); k++) {
            boolean within = scores[k] > Double.NEGATIVE_INFINITY;
            chances[k] = within ? weight[actor][options.action(k)] / count[options.action(k)] : 0;
            total += chances[k];
        }
        chances[0] = total > 0 ? chances[0] : 1;
        for (int k = 0; total > 0 && k < options.size(); k++) {
            chances[k] /= total;
        }
    }
}
