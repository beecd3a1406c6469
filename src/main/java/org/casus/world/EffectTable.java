package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;
import org.casus.model.EffectMode;
import org.casus.theory.Belief;

/**
 * An effect bound to places.
 *
 * @param place quantity it changes
 * @param mode how
 * @param value amount
 * @param when condition
 * @param reaction expected of others, weighed and never executed
 */
public record EffectTable(int place, EffectMode mode, Expression value, Expression when, boolean reaction)
        implements Serializable {

    /** Whether its condition holds. */
    public boolean holds(double[] q) {
        return when.value(q) > 0;
    }

    /** Value of the quantity after the effect. @param cap bound on the log-odds of beliefs */
    public double after(double[] q, double cap) {
        double now = q[place];
        double v = value.value(q);
        return switch (mode) {
            case ADD -> now + v;
            case MULTIPLY -> now * v;
            case SET -> v;
            case ODDS -> Belief.update(now, v, cap);
            case FULFIL, RENEGE -> now * (1 - Math.max(0, Math.min(1, v)));
        };
    }
}
