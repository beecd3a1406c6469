package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.expression.Expression;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;

/** A setting of a kind of action, looked up by its name once for all actions; see {@link ActionTable#setting}. */
final class KindSetting implements Serializable {
    private static final long serialVersionUID = 1;
    private final Expression[][] byActor;
    private final double[][] fixed;
    private final double ifAbsent;

    /** @param ifAbsent value where the scenario gives none */
    KindSetting(Blueprint b, String name, double ifAbsent) {
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

    /** Value for an actor's action. */
    double of(ActionTable action, int actor, double[] q) {
        return of(action, actor, q, ifAbsent);
    }

    /** Value for an actor's action, or another default than usual. */
    double of(ActionTable action, int actor, double[] q, double otherwise) {
        double[] known = fixed[action.position()];
        if (known == null) {
            return otherwise;
        }
        double value = known[actor];
        return Double.isNaN(value) ? byActor[action.position()][actor].value(q) : value;
    }
}
