package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;

/** A setting of a kind of action, looked up by its name once for all actions; see {@link ActionTable}. */
public final class KindSetting implements Serializable {
    private static final long serialVersionUID = 1;
    private final Expression[][] byActor;
    private final double[][] fixed;
    private final String name;
    private final double ifAbsent;

    /** One that every action of the kinds in question must state. */
    public KindSetting(Blueprint b, String name) {
        this(b, name, Double.NaN);
    }

    /** @param ifAbsent value for actions that need not state it; NaN for none */
    public KindSetting(Blueprint b, String name, double ifAbsent) {
        this.name = name;
        SettingRows.Row row = SettingRows.of(b).row(name);
        byActor = row.byActor();
        fixed = row.fixed();
        this.ifAbsent = ifAbsent;
    }

    /** Value for an actor's action. @throws IllegalStateException where the action must state it and does not */
    public double of(ActionTable action, int actor, double[] q) {
        double[] known = fixed[action.position()];
        if (known == null) {
            return Double.isNaN(ifAbsent) ? action.setting(name, actor, q) : ifAbsent;
        }
        double value = known[actor];
        return Double.isNaN(value) ? byActor[action.position()][actor].value(q) : value;
    }
}
