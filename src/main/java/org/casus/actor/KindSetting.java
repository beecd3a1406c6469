package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.expression.Expression;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;

/** A setting of a kind of action, looked up by its name once for all actions; see {@link ActionTable}. */
final class KindSetting implements Serializable {
    private static final long serialVersionUID = 1;
    private final Expression[][] byActor;
    private final double[][] fixed;
    private final String name;
    private final double ifAbsent;

    /** One that every action of the kinds in question must state. */
    KindSetting(Blueprint b, String name) {
        this(b, name, Double.NaN);
    }

    /** @param ifAbsent value for actions that need not state it; NaN for none */
    KindSetting(Blueprint b, String name, double ifAbsent) {
        this.name = name;
        this.ifAbsent = ifAbsent;
        byActor = new Expression[b.actionCount()][];
        fixed = new double[b.actionCount()][];
        for (int k = 0; k < byActor.length; k++) {
            byActor[k] = b.action(k).settings().get(name);
            fixed[k] = byActor[k] == null ? null : fixed(byActor[k]);
        }
    }

    /** What never changes is computed once; NaN for the rest. */
    private static double[] fixed(Expression[] byActor) {
        return Arrays.stream(byActor).mapToDouble(e -> e.fixed() ? e.value(new double[0]) : Double.NaN).toArray();
    }

    /** Value for an actor's action. @throws IllegalStateException where the action must state it and does not */
    double of(ActionTable action, int actor, double[] q) {
        double[] known = fixed[action.position()];
        if (known == null) {
            return Double.isNaN(ifAbsent) ? action.setting(name, actor, q) : ifAbsent;
        }
        double value = known[actor];
        return Double.isNaN(value) ? byActor[action.position()][actor].value(q) : value;
    }
}
