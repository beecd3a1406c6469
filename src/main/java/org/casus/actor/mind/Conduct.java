package org.casus.actor.mind;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.actor.OptionMaker;
import org.casus.actor.Options;
import org.casus.actor.Perception;
import org.casus.actor.Portfolio;
import org.casus.actor.decision.DecisionRule;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/**
 * What each actor would do this week at a level of thinking, as expected changes of features: its first
 * choice by chance, times the number of choices that its chance to pass and its budget allow. Computed once
 * a week at most for each level, and shared by all actors that think about the others.
 */
final class Conduct implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint b;
    private final OptionMaker maker;
    private final Portfolio portfolio;
    private final Perception perception;
    private final Frequencies frequencies;
    private final DecisionRule logit;
    private final double[] nothing;
    private final int[] perAction;
    private Options[] options;
    private double[] scores;
    private double[] chances;
    private int[] kinds;

    Conduct(Blueprint b, OptionMaker maker, Portfolio portfolio, Perception perception, Frequencies frequencies) {
        this.b = b;
        this.maker = maker;
        this.portfolio = portfolio;
        this.perception = perception;
        this.frequencies = frequencies;
        logit = DecisionRule.of("quantalResponse", b.parameter("nest"), b.parameter("pass0"));
        nothing = new double[b.features().size()];
        perAction = new int[b.actionCount()];
    }

    /** Takes the options of the week in. */
    void refresh(WorldView w) {
        if (options == null) {
            options = new Options[b.actors().size()];
            Arrays.setAll(options, i -> new Options(nothing.length));
        }
        int most = 1;
        for (int i = 0; i < options.length; i++) {
            maker.fillForAll(w, i, options[i]);
            most = Math.max(most, options[i].size());
        }
        if (scores == null || scores.length < most) {
            scores = new double[most];
            chances = new double[most];
            kinds = new int[most];
        }
    }

    /** Everybody by the frequencies. */
    Outlook frequent() {
        double[][] each = new double[options.length][];
        for (int i = 0; i < each.length; i++) {
            reach(i);
            frequencies.chances(i, options[i], scores, chances);
            each[i] = expected(i);
        }
        return Outlook.of(each);
    }

    /** Everybody by quantal response to what is expected of the others. */
    Outlook responding(WorldView w, Outlook others) {
        double[][] each = new double[options.length][];
        perception.suppose(others.each(), others.all());
        for (int i = 0; i < each.length; i++) {
            reach(i);
            portfolio.appraiser().prepare(w, i, nothing);
            for (int k = 1; k < options[i].size(); k++) {
                chances[k] = scores[k] == 0 ? portfolio.worth(w, i, options[i], k) : scores[k];
            }
            chances[0] = 0;
            logit.probabilities(chances, kinds, options[i].size(), b.actors().lambda()[i]);
            each[i] = expected(i);
        }
        perception.suppose(null, null);
        return Outlook.of(each);
    }

    /** Scores are 0 for what an actor can afford and negative infinity for the rest; those are counted by action. */
    private void reach(int actor) {
        Options o = options[actor];
        Arrays.fill(perAction, 0);
        for (int k = 1; k < o.size(); k++) {
            scores[k] = o.cost(k) > b.actors().budget()[actor] ? Double.NEGATIVE_INFINITY : 0;
            perAction[o.action(k)] += scores[k] == 0 ? 1 : 0;
        }
        scores[0] = 0;
        kinds[0] = 1;
        for (int k = 1; k < o.size(); k++) {
            kinds[k] = perAction[o.action(k)];
        }
    }

    private double[] expected(int actor) {
        Options o = options[actor];
        double[] sum = new double[nothing.length];
        double cost = 0;
        for (int k = 1; k < o.size(); k++) {
            if (chances[k] > 0) {
                cost += chances[k] * o.cost(k);
                double[] delta = o.delta(k);
                for (int f = 0; f < sum.length; f++) {
                    sum[f] += chances[k] * delta[f];
                }
            }
        }
        double acts = 1 - chances[0];
        double times = acts <= 0 ? 0 : times(acts, cost / acts, b.actors().budget()[actor]);
        for (int f = 0; f < sum.length; f++) {
            sum[f] *= times;
        }
        return sum;
    }

    /** Choices a week for each first choice: up to three, each with the chance to act, within the budget; 1 at least. */
    private static double times(double acts, double cost, double budget) {
        double draws = 0;
        double still = 1;
        for (int d = 0; d < Portfolio.DRAWS; d++) {
            draws += still;
            still *= acts;
        }
        return Math.max(1, cost > 0 ? Math.min(draws, budget / cost) : draws);
    }
}
