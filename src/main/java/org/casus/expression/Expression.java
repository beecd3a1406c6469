package org.casus.expression;

import java.io.Serializable;
import java.util.function.IntConsumer;

/** A formula bound to a vector of quantities. */
public interface Expression extends Serializable {
    /** Value given the quantities; pure, without allocation. */
    double value(double[] q);

    /** Tells every quantity it reads. */
    void reads(IntConsumer index);

    /** A constant. */
    static Expression constant(double value) {
        return new Expressions.Constant(value);
    }

    /** One quantity. */
    static Expression quantity(int index) {
        return new Expressions.Quantity(index);
    }
}
