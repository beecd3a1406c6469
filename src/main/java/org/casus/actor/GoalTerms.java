package org.casus.actor;

import java.io.Serializable;
import org.casus.theory.GoalFunction;
import org.casus.world.Blueprint;
import org.casus.world.GoalColumns;
import org.casus.world.WorldView;

/**
 * What expected changes of features mean to the goals of one party: for each goal its value at the expected
 * feature plus the change, less its value without. Options are weighed goal by goal: only those count that
 * change its feature, and which these are is listed once for the options of a week. Between its draws only
 * goals are evaluated again whose features were touched by what has been decided meanwhile.
 */
final class GoalTerms implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NOBODY = -1;
    private final Blueprint blueprint;
    private final Perception perception;
    private final double[] point;
    private final double[] reference;
    private final double[] base;
    private final boolean[] based;
    private final boolean[] weighed;
    private final int[] begin;
    private int[] option = {};
    private double[] term = {};
    private double[] gain = {};
    private double[] stake = {};
    private boolean listed;
    private int party = NOBODY;
    private int goals;

    GoalTerms(Blueprint b, Perception perception) {
        blueprint = b;
        this.perception = perception;
        int most = 0;
        for (GoalColumns goals : b.features().columns()) {
            most = Math.max(most, goals.size());
        }
        point = new double[most];
        reference = new double[most];
        base = new double[most];
        based = new boolean[most];
        weighed = new boolean[most];
        begin = new int[most + 1];
    }

    /** No party. */
    void clear() {
        party = NOBODY;
        goals = 0;
        listed = false;
    }

    /** There are new options, of which nothing is known. @param room how many there may be */
    void forget(int room) {
        listed = false;
        if (gain.length < room) {
            gain = new double[room];
            stake = new double[room];
            option = new int[point.length * room];
            term = new double[point.length * room];
        }
    }

    /** Takes a party that expects what it does and has decided on these changes; what is as it was is not evaluated again. */
    void prepare(WorldView w, int who, double[] decided) {
        boolean other = who != party;
        party = who;
        listed &= !other;
        GoalColumns theirs = theirs();
        goals = theirs.size();
        double[] q = w.quantities();
        int[] feature = theirs.feature();
        int[] slot = theirs.slot();
        for (int g = 0; g < goals; g++) {
            double x = perception.expected(q, who, feature[g]) + decided[feature[g]];
            double r = perception.reference(slot[g]);
            if (other || x != point[g] || r != reference[g]) {
                point[g] = x;
                reference[g] = r;
                based[g] = false;
                weighed[g] = false;
            }
        }
    }

    private GoalColumns theirs() {
        return blueprint.features().columns()[party];
    }

    /** Sum of the terms for changes of features. */
    double gain(double[] delta) {
        double sum = 0;
        for (int g = 0; g < goals; g++) {
            sum += term(g, delta);
        }
        return sum;
    }

    /** Term of one goal. */
    double term(int goal, double[] delta) {
        GoalColumns theirs = theirs();
        double by = delta[theirs.feature()[goal]];
        if (by == 0) {
            return 0;
        }
        GoalFunction function = theirs.function()[goal];
        if (!based[goal]) {
            base[goal] = function.value(point[goal], reference[goal]);
            based[goal] = true;
        }
        return function.value(point[goal] + by, reference[goal]) - base[goal];
    }

    /** First feature whose change means nothing finite to the party, -1 for none. */
    int boundless(double[] delta) {
        for (int g = 0; g < goals; g++) {
            if (!Double.isFinite(term(g, delta))) {
                return theirs().feature()[g];
            }
        }
        return -1;
    }

    /** Weighs all options of the week, whose changes of features stay as they are until {@link #forget}. */
    void weigh(Options options) {
        boolean again = listed;
        if (!again) {
            list(options);
        }
        GoalColumns theirs = theirs();
        for (int g = 0; g < goals; g++) {
            if (!weighed[g] && begin[g] < begin[g + 1]) {
                if (again) {
                    changes(g, options);
                }
                base[g] = theirs.function()[g].gains(term, begin[g], begin[g + 1], point[g], reference[g]);
                based[g] = true;
                weighed[g] = true;
            }
        }
        sum(options.size());
    }

    /** Lists for each goal, one goal after the other, the options that change its feature; their terms are the changes at first. */
    private void list(Options options) {
        for (int g = 0; g < goals; g++) {
            begin[g + 1] = options.changing(theirs().feature()[g], option, term, begin[g]);
            weighed[g] = false;
        }
        listed = true;
    }

    private void changes(int goal, Options options) {
        int feature = theirs().feature()[goal];
        for (int j = begin[goal]; j < begin[goal + 1]; j++) {
            term[j] = options.delta(option[j])[feature];
        }
    }

    private void sum(int size) {
        double[] gains = gain;
        double[] stakes = stake;
        for (int k = 0; k < size; k++) {
            gains[k] = 0;
            stakes[k] = 0;
        }
        int[] which = option;
        double[] terms = term;
        int n = begin[goals];
        for (int j = 0; j < n; j++) {
            gains[which[j]] += terms[j];
            stakes[which[j]] += Math.abs(terms[j]);
        }
    }

    /** Sum of the terms of an option that was weighed. */
    double gain(int k) {
        return gain[k];
    }

    /** Sum of the absolute terms of an option that was weighed. */
    double stake(int k) {
        return stake[k];
    }
}
