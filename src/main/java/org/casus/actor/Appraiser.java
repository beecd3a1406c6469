package org.casus.actor;

import java.io.Serializable;
import org.casus.world.Actors;
import org.casus.world.Blueprint;
import org.casus.world.Family;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.WorldView;

/**
 * Utility of expected changes: own goals, and the patron's with weight psi x dependence (MODEL 2, 4.4;
 * Salehyan, Siroky and Wood 2014). Only goals whose features change are evaluated.
 */
public final class Appraiser implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final Perception perception;
    private final double psi;
    private final double[] own;
    private final double[] patron;
    private final double[] ownReference;
    private final double[] patronReference;
    private final double[] ownBase;
    private final double[] patronBase;
    private int actor;
    private double stake;
    private double net;

    public Appraiser(Blueprint b, Perception perception) {
        blueprint = b;
        this.perception = perception;
        psi = b.parameter("psi");
        int most = 1;
        for (GoalEntry[] g : b.features().goals()) {
            most = Math.max(most, g.length);
        }
        own = new double[most];
        patron = new double[most];
        ownReference = new double[most];
        patronReference = new double[most];
        ownBase = new double[most];
        patronBase = new double[most];
    }

    /** Prepares to judge for an actor, given changes it has already decided on. */
    public void prepare(WorldView w, int who, double[] decided) {
        actor = who;
        fill(w, who, decided, own, ownReference, ownBase);
        int p = blueprint.actors().patron()[who];
        if (p >= 0) {
            fill(w, p, decided, patron, patronReference, patronBase);
        }
    }

    private void fill(WorldView w, int who, double[] decided, double[] point, double[] reference, double[] base) {
        GoalEntry[] goals = blueprint.features().goals()[who];
        for (int g = 0; g < goals.length; g++) {
            int k = goals[g].instance();
            point[g] = perception.expected(w, who, k) + decided[k];
            reference[g] = perception.reference(goals[g]);
            base[g] = goals[g].function().value(point[g], reference[g]);
        }
    }

    /** Gain that the actor sees in changes of features, in utility. */
    public double gain(double[] delta) {
        Actors a = blueprint.actors();
        GoalEntry[] goals = blueprint.features().goals()[actor];
        net = 0;
        stake = 0;
        for (int g = 0; g < goals.length; g++) {
            double change = delta[goals[g].instance()];
            if (change != 0) {
                double term = goals[g].function().value(own[g] + change, ownReference[g]) - ownBase[g];
                net += term;
                stake += Math.abs(term);
            }
        }
        int p = a.patron()[actor];
        double weight = p < 0 ? 0 : psi * a.dependence()[actor];
        return weight == 0 ? net : (1 - weight) * net + weight * patronGain(delta);
    }

    /** Gain that the actor's patron would see; 0 without a patron. */
    public double patronGain(double[] delta) {
        int p = blueprint.actors().patron()[actor];
        if (p < 0) {
            return 0;
        }
        GoalEntry[] goals = blueprint.features().goals()[p];
        double sum = 0;
        for (int g = 0; g < goals.length; g++) {
            double change = delta[goals[g].instance()];
            if (change != 0) {
                sum += goals[g].function().value(patron[g] + change, patronReference[g]) - patronBase[g];
            }
        }
        return sum;
    }

    /** Sum of the absolute terms of the last gain, own goals only. */
    public double stake() {
        return stake;
    }

    /** Sum of the terms of the last gain, own goals only. */
    public double net() {
        return net;
    }

    /** Term of one own goal for changes of features. */
    public double term(int goal, double[] delta) {
        GoalEntry g = blueprint.features().goals()[actor][goal];
        double change = delta[g.instance()];
        return change == 0 ? 0 : g.function().value(own[goal] + change, ownReference[goal]) - ownBase[goal];
    }

    /** Feature of a goal as the actor perceives it now. */
    public double perceived(WorldView w, GoalEntry g) {
        return perception.perceived(w, actor, g.instance());
    }

    /** Value of a goal as the world stands. */
    public double now(WorldView w, GoalEntry g) {
        double x = w.quantity(blueprint.quantities().at(Family.INSTANCE, g.instance()));
        return g.function().value(x, perception.reference(g));
    }

    /** Weight of the patron in the actor's judgement. */
    public double patronWeight() {
        return blueprint.actors().patron()[actor] < 0 ? 0 : psi * blueprint.actors().dependence()[actor];
    }

    /** Term of one goal of the patron. */
    public double patronTerm(int goal, double[] delta) {
        GoalEntry g = blueprint.features().goals()[blueprint.actors().patron()[actor]][goal];
        double change = delta[g.instance()];
        return change == 0 ? 0 : g.function().value(patron[goal] + change, patronReference[goal]) - patronBase[goal];
    }

    /** Belief of the actor that another is resolute. */
    public double belief(WorldView w, int other) {
        return w.quantity(blueprint.quantities().at(Family.BELIEF, actor, other));
    }
}
