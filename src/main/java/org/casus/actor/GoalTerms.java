package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.WorldView;

/**
 * What expected changes of features mean to the goals of one party: for each goal its value at the expected
 * feature plus the change, less its value without. Terms of the same options are kept: between the draws of a
 * week only goals are evaluated again whose features were touched by what has been decided meanwhile.
 */
final class GoalTerms implements Serializable {
    private static final long serialVersionUID = 1;
    private static final GoalEntry[] NONE = {};
    private final Blueprint blueprint;
    private final Perception perception;
    private final double[] point;
    private final double[] reference;
    private final double[] base;
    private final int[] movedAt;
    private double[][] kept = {};
    private int[] keptAt = {};
    private GoalEntry[] goals = NONE;
    private int clock;
    private double stake;

    GoalTerms(Blueprint b, Perception perception) {
        blueprint = b;
        this.perception = perception;
        int most = Arrays.stream(b.features().goals()).mapToInt(g -> g.length).max().orElse(0);
        point = new double[most];
        reference = new double[most];
        base = new double[most];
        movedAt = new int[most];
    }

    /** No party. */
    void clear() {
        goals = NONE;
    }

    /** There are new options, of which no term is known. @param room how many there may be */
    void forget(int room) {
        clock++;
        Arrays.fill(movedAt, clock);
        if (kept.length < room) {
            kept = new double[room][point.length];
            keptAt = new int[room];
        }
    }

    /** Takes a party that expects what it does and has decided on these changes; what is as it was is not evaluated again. */
    void prepare(WorldView w, int who, double[] decided) {
        GoalEntry[] theirs = blueprint.features().goals()[who];
        boolean other = theirs != goals;
        goals = theirs;
        clock++;
        for (int g = 0; g < goals.length; g++) {
            double x = perception.expected(w, who, goals[g].instance()) + decided[goals[g].instance()];
            double r = perception.reference(goals[g]);
            if (other || x != point[g] || r != reference[g]) {
                move(g, x, r);
            }
        }
    }

    private void move(int goal, double x, double r) {
        point[goal] = x;
        reference[goal] = r;
        base[goal] = goals[goal].function().value(x, r);
        movedAt[goal] = clock;
    }

    /** Sum of the terms for changes of features. */
    double gain(double[] delta) {
        double sum = 0;
        stake = 0;
        for (int g = 0; g < goals.length; g++) {
            double change = delta[goals[g].instance()];
            if (change != 0) {
                double term = value(g, change);
                sum += term;
                stake += Math.abs(term);
            }
        }
        return sum;
    }

    /** The same for an option of the week, whose changes of features stay as they are until {@link #forget}. */
    double gain(int option, double[] delta) {
        double[] terms = kept[option];
        int since = keptAt[option];
        keptAt[option] = clock;
        double sum = 0;
        stake = 0;
        for (int g = 0; g < goals.length; g++) {
            double change = delta[goals[g].instance()];
            if (change != 0) {
                if (movedAt[g] > since) {
                    terms[g] = value(g, change);
                }
                sum += terms[g];
                stake += Math.abs(terms[g]);
            }
        }
        return sum;
    }

    /** Term of one goal. */
    double term(int goal, double[] delta) {
        double change = delta[goals[goal].instance()];
        return change == 0 ? 0 : value(goal, change);
    }

    private double value(int goal, double change) {
        return goals[goal].function().value(point[goal] + change, reference[goal]) - base[goal];
    }

    /** Sum of the absolute terms of the last gain. */
    double stake() {
        return stake;
    }
}
