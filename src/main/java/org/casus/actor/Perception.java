package org.casus.actor;

import java.io.Serializable;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.FeatureTable;
import org.casus.world.WorldView;

/**
 * What actors make of the world: features with the offsets that lobbying leaves, drift by the trend
 * they have seen (x + gamma h trend), and references that follow experience. What the others
 * lately did is in the trends; what they will do this week is expected by who thinks about it only.
 */
public final class Perception implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final int instances;
    private final double[] value;
    private final double[] trend;
    private final double[] reference;
    private final int[][] bias;
    private final double drift;
    private final double trendKeep;
    private final double trendCap;
    private final double adapt;
    private double[][] supposed;
    private double[] allSupposed;
    private boolean started;

    public Perception(Blueprint b) {
        blueprint = b;
        instances = b.features().size();
        value = new double[instances];
        trend = b.features().initialTrend().clone();
        bias = b.shared(Biases.class, Biases::made).place();
        int goals = 0;
        for (GoalEntry[] g : b.features().goals()) {
            goals += g.length;
        }
        reference = new double[goals];
        drift = b.parameter("gamma") * b.parameter("h_fwd");
        trendKeep = b.parameter("trend_keep");
        trendCap = b.parameter("trend_cap");
        adapt = b.parameter("ref_adapt");
    }

    /** Where the offsets stand that lobbying leaves. @param place by actor and feature instance */
    private record Biases(int[][] place) {
        static Biases made(Blueprint b) {
            int[][] place = new int[b.actors().size()][b.features().size()];
            for (int k = 0; k < b.features().size(); k++) {
                int feature = b.names().features().of(b.catalogue().instances().get(k).code());
                for (int i = 0; i < place.length; i++) {
                    place[i][k] = b.quantities().at(Family.PERCEIVED, i, feature);
                }
            }
            return new Biases(place);
        }
    }

    /** Sets the references as they are before the first week, without beginning it. */
    public void anchor(WorldView w) {
        for (GoalEntry[] goals : blueprint.features().goals()) {
            for (GoalEntry g : goals) {
                double now = w.quantity(blueprint.quantities().at(Family.INSTANCE, g.instance()));
                reference[g.slot()] = Double.isNaN(g.reference()) ? now : g.reference();
            }
        }
    }

    /** Takes the features of this week in. */
    public void observe(WorldView w) {
        FeatureTable t = blueprint.features();
        for (int k = 0; k < instances; k++) {
            double now = w.quantity(blueprint.quantities().at(Family.INSTANCE, k));
            if (started) {
                double step = Math.max(-trendCap, Math.min(trendCap, now - value[k]));
                trend[k] = t.trend()[k] ? trendKeep * trend[k] + (1 - trendKeep) * step : 0;
            }
            value[k] = now;
        }
        for (GoalEntry[] goals : t.goals()) {
            for (GoalEntry g : goals) {
                adapt(g);
            }
        }
        started = true;
    }

    /** References of adaptive goals move slowly towards what is experienced; they begin where the scenario says. */
    private void adapt(GoalEntry g) {
        double now = value[g.instance()];
        if (!started) {
            reference[g.slot()] = Double.isNaN(g.reference()) ? now : g.reference();
        } else if (g.adaptive()) {
            reference[g.slot()] += adapt * (now - reference[g.slot()]);
        }
    }

    /**
     * Sets what is expected of the others this week, for who thinks about it.
     *
     * @param each expected changes of features by actor; null expects nothing beyond the trends
     * @param all their sum over actors
     */
    public void suppose(double[][] each, double[] all) {
        supposed = each;
        allSupposed = all;
    }

    /** A feature as an actor expects it if it does nothing. */
    public double expected(WorldView w, int actor, int instance) {
        return expected(w.quantities(), actor, instance);
    }

    /** The same of the vector of quantities. */
    double expected(double[] q, int actor, int instance) {
        double others = supposed == null ? 0 : allSupposed[instance] - supposed[actor][instance];
        return value[instance] + q[bias[actor][instance]] + drift * trend[instance] + others;
    }

    /** A feature as an actor perceives it now. */
    public double perceived(WorldView w, int actor, int instance) {
        return value[instance] + w.quantity(bias[actor][instance]);
    }

    /** Adds a change of how an actor sees a feature. @param place of what it perceives */
    void shift(int actor, int place, double change, double[] delta) {
        for (int k = 0; k < instances; k++) {
            delta[k] += bias[actor][k] == place ? change : 0;
        }
    }

    /** Reference of a goal: its own, or the slowly moving experience. */
    public double reference(GoalEntry goal) {
        return reference(goal.slot());
    }

    /** The same of its position among the goals of all actors. */
    double reference(int slot) {
        return reference[slot];
    }
}
