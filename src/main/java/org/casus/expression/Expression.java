package org.casus.expression;

import java.io.Serializable;
import java.util.function.IntConsumer;

/** A formula bound to a vector of quantities. */
public interface Expression extends Serializable {
    /** Value given the quantities; pure, without allocation. */
    double value(double[] q);

    /** Tells every quantity it reads. */
    void reads(IntConsumer index);

    /** Whether it reads no quantity, so that its value never changes. */
    default boolean fixed() {
        boolean[] any = new boolean[1];
        reads(index -> any[0] = true);
        return !any[0];
    }

    /** A constant. */
    static Expression constant(double value) {
        return Chain.constant(value);
    }

    /** One quantity. */
    static Expression quantity(int index) {
        return Chain.quantity(index);
    }

    /** One quantity less another. */
    static Expression difference(int left, int right) {
        return Chain.of(Operator.SUBTRACT, quantity(left), quantity(right));
    }
}
