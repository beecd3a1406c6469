package org.casus.actor;

import java.io.Serializable;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.NotFiniteException;
import org.casus.world.WorldView;

/**
 * Utility of expected changes: own goals, and the patron's with weight psi x dependence
 * (Salehyan, Siroky and Wood 2014). Only goals whose features change are evaluated.
 */
public final class Appraiser implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final Perception perception;
    private final double psi;
    private final GoalTerms own;
    private final GoalTerms patron;
    private Options weighed;
    private int actor;
    private int week;
    private double share;

    public Appraiser(Blueprint b, Perception perception) {
        blueprint = b;
        this.perception = perception;
        psi = b.parameter("psi");
        own = new GoalTerms(b, perception);
        patron = new GoalTerms(b, perception);
    }

    /** Prepares to judge for an actor, given changes it has already decided on. */
    public void prepare(WorldView w, int who, double[] decided) {
        actor = who;
        week = w.week();
        own.prepare(w, who, decided);
        int p = blueprint.actors().patron()[who];
        if (p < 0) {
            patron.clear();
        } else {
            patron.prepare(w, p, decided);
        }
    }

    /** There are new options; until the next call their changes of features stay as they are. @param room how many there may be */
    void forget(int room) {
        own.forget(room);
        patron.forget(room);
    }

    /** Gain that the actor sees in changes of features, in utility. @throws NotFiniteException if it is not finite */
    public double gain(double[] delta) {
        double net = own.gain(delta);
        double weight = patronWeight();
        return finite(weight == 0 ? net : (1 - weight) * net + weight * patron.gain(delta), delta);
    }

    /** A choice among gains that are no numbers would be made by nobody. */
    private double finite(double gain, double[] delta) {
        if (!Double.isFinite(gain)) {
            int feature = own.boundless(delta);
            throw NotFiniteException.expected(blueprint, actor, feature >= 0 ? feature : patron.boundless(delta), gain, week);
        }
        return gain;
    }

    /** Weighs the options that there have been since {@link #forget} was called last. */
    void weigh(Options options) {
        weighed = options;
        own.weigh(options);
        share = patronWeight();
        if (share != 0) {
            patron.weigh(options);
        }
    }

    /** Gain that the actor sees in an option weighed. @throws NotFiniteException if it is not finite */
    double gain(int k) {
        return finite(share == 0 ? own.gain(k) : (1 - share) * own.gain(k) + share * patron.gain(k), weighed.delta(k));
    }

    /** Sum of the absolute terms of an option weighed, own goals only. */
    double stake(int k) {
        return own.stake(k);
    }

    /** Sum of the terms of an option weighed, own goals only. */
    double net(int k) {
        return own.gain(k);
    }

    /** Gain that the actor's patron would see; 0 without a patron. */
    public double patronGain(double[] delta) {
        return patron.gain(delta);
    }

    /** Term of one own goal for changes of features. */
    public double term(int goal, double[] delta) {
        return own.term(goal, delta);
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
        return patron.term(goal, delta);
    }

    /** Belief of the actor that another is resolute. */
    public double belief(WorldView w, int other) {
        return w.quantity(blueprint.quantities().at(Family.BELIEF, actor, other));
    }
}
