package org.casus.expression;

import java.util.function.IntConsumer;

/** One of two formulas, by whether a condition is above 0. */
record Choice(Expression condition, Expression yes, Expression no) implements Expression {
    @Override
    public double value(double[] q) {
        return condition.value(q) > 0 ? yes.value(q) : no.value(q);
    }

    @Override
    public void reads(IntConsumer index) {
        condition.reads(index);
        yes.reads(index);
        no.reads(index);
    }
}
