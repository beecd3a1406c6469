package org.casus.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.actor.Appraiser;
import org.casus.actor.DecisionObserver;
import org.casus.actor.OptionNames;
import org.casus.actor.Options;
import org.casus.actor.Portfolio;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.WorldView;

/**
 * Writes down every draw: what was within reach, how the agent scores it by goal, what was believed, what was drawn. A rule that
 * settles a choice by other means leaves chance 1 to one option.
 */
final class DecisionRecorder implements DecisionObserver, Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final OptionNames names;
    private final List<Decision> decisions = new ArrayList<>();
    private Portfolio portfolio;

    DecisionRecorder(Blueprint blueprint) {
        this.blueprint = blueprint;
        names = new OptionNames(blueprint);
    }

    void watch(Portfolio watched) {
        portfolio = watched;
        watched.observe(this);
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public void decided(WorldView w, int actor, int draw, Options options, double[] scores, double[] probabilities,
            int chosen, double uniform) {
        List<OptionScore> all = new ArrayList<>(options.size());
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < options.size(); k++) {
            if (k == 0 || scores[k] > Double.NEGATIVE_INFINITY) {
                all.add(score(actor, options, k, scores[k], probabilities[k]));
                places.add(k);
            }
        }
        int position = places.indexOf(chosen);
        int second = -1;
        for (int k = 0; k < all.size(); k++) {
            double least = second < 0 ? 0 : all.get(second).probability();
            second = k != position && all.get(k).probability() > least ? k : second;
        }
        double margin = second < 0 ? 1 : all.get(position).probability() - all.get(second).probability();
        decisions.add(new Decision(
                w.week(), blueprint.names().actors().id(actor), draw, all, position, second, margin,
                beliefs(w, actor), perceived(w, actor), uniform));
    }

    private OptionScore score(int actor, Options options, int k, double score, double probability) {
        Appraiser a = portfolio.appraiser();
        double[] delta = options.delta(k);
        Map<String, Double> byGoal = new LinkedHashMap<>();
        GoalEntry[] goals = blueprint.features().goals()[actor];
        double weight = a.patronWeight();
        for (int g = 0; g < goals.length; g++) {
            put(byGoal, goals[g].code(), (1 - weight) * a.term(g, delta));
        }
        int patron = blueprint.actors().patron()[actor];
        if (weight > 0) {
            GoalEntry[] theirs = blueprint.features().goals()[patron];
            for (int g = 0; g < theirs.length; g++) {
                put(byGoal, "patron." + theirs[g].code(), weight * a.patronTerm(g, delta));
            }
        }
        return new OptionScore(
                names.action(options, k), names.target(options, k), names.level(actor, options, k),
                options.cost(k), byGoal.values().stream().mapToDouble(Double::doubleValue).sum(), score, probability, byGoal);
    }

    private static void put(Map<String, Double> byGoal, String code, double term) {
        if (term != 0) {
            byGoal.put(code, term);
        }
    }

    private Map<String, Double> beliefs(WorldView w, int actor) {
        Map<String, Double> beliefs = new LinkedHashMap<>();
        for (int j = 0; j < blueprint.actors().size(); j++) {
            if (j != actor) {
                beliefs.put(blueprint.names().actors().id(j), portfolio.appraiser().belief(w, j));
            }
        }
        return beliefs;
    }

    private Map<String, Double> perceived(WorldView w, int actor) {
        Map<String, Double> perceived = new LinkedHashMap<>();
        for (GoalEntry g : blueprint.features().goals()[actor]) {
            perceived.put(g.code(), portfolio.appraiser().perceived(w, g));
        }
        return perceived;
    }
}
