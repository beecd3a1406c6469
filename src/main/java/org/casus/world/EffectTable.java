package org.casus.world;

import java.io.Serializable;
import org.casus.expression.Expression;
import org.casus.model.Effect;
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
 * @param failed happens where what was tried comes to nothing
 * @param always whether the condition holds whatever happens
 * @param fixed amount where it never changes, NaN where it does
 */
public record EffectTable(
        int place, EffectMode mode, Expression value, Expression when, boolean reaction, boolean failed, boolean always, double fixed)
        implements Serializable {
    private static final double[] NOTHING = {};

    /** Binds an effect. @param row of the scenario */
    static EffectTable of(int place, Effect row, Expression value, Expression when) {
        boolean always = when.fixed() && when.value(NOTHING) > 0;
        double fixed = value.fixed() ? value.value(NOTHING) : Double.NaN;
        return new EffectTable(place, row.mode(), value, when, row.reaction(), row.failed(), always, fixed);
    }

    /** Whether its condition holds. */
    public boolean holds(double[] q) {
        return always || when.value(q) > 0;
    }

    /** Amount now. */
    public double amount(double[] q) {
        return Double.isNaN(fixed) ? value.value(q) : fixed;
    }

    /** Value of the quantity after the effect. @param cap bound on the log-odds of beliefs */
    public double after(double[] q, double cap) {
        double now = q[place];
        double v = amount(q);
        return switch (mode) {
            case ADD -> now + v;
            case MULTIPLY -> now * v;
            case SET -> v;
            case ODDS -> Belief.update(now, v, cap);
            case FULFIL, RENEGE -> now * (1 - Math.max(0, Math.min(1, v)));
        };
    }
}
