package org.casus.expression;

import java.util.function.IntConsumer;
import org.apache.commons.math3.util.FastMath;

/** The nodes that evaluate. */
final class Expressions {
    private Expressions() {}

    record Constant(double constant) implements Expression {
        @Override
        public double value(double[] q) {
            return constant;
        }

        @Override
        public void reads(IntConsumer index) {}
    }

    record Quantity(int index) implements Expression {
        @Override
        public double value(double[] q) {
            return q[index];
        }

        @Override
        public void reads(IntConsumer consumer) {
            consumer.accept(index);
        }
    }

    record Operation(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public double value(double[] q) {
            return operator.apply(left.value(q), right.value(q));
        }

        @Override
        public void reads(IntConsumer index) {
            left.reads(index);
            right.reads(index);
        }
    }

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

    /** Operators and functions of one or two arguments; those of one ignore the second. */
    enum Operator {
        ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, LESS, LESS_EQUAL, MORE, MORE_EQUAL, EQUAL, UNEQUAL,
        AND, OR, NOT, NEGATE, MIN, MAX, EXP, LN, SQRT, ABS;

        double apply(double a, double b) {
            return switch (this) {
                case ADD -> a + b;
                case SUBTRACT -> a - b;
                case MULTIPLY -> a * b;
                case DIVIDE -> b == 0 ? 0 : a / b;
                case POWER -> power(a, b);
                case LESS -> flag(a < b);
                case LESS_EQUAL -> flag(a <= b);
                case MORE -> flag(a > b);
                case MORE_EQUAL -> flag(a >= b);
                case EQUAL -> flag(a == b);
                case UNEQUAL -> flag(a != b);
                case AND -> flag(a > 0 && b > 0);
                case OR -> flag(a > 0 || b > 0);
                case NOT -> flag(!(a > 0));
                case NEGATE -> -a;
                case MIN -> Math.min(a, b);
                case MAX -> Math.max(a, b);
                case EXP -> FastMath.exp(a);
                case LN -> FastMath.log(a);
                case SQRT -> Math.sqrt(Math.max(0, a));
                case ABS -> Math.abs(a);
            };
        }

        /** By the exponential and the logarithm, which allocate nothing; a negative base has no power but 0. */
        private static double power(double a, double b) {
            if (b == 2) {
                return a * a;
            }
            return b == 0 ? 1 : a <= 0 ? 0 : FastMath.exp(b * FastMath.log(a));
        }

        private static double flag(boolean truth) {
            return truth ? 1 : 0;
        }
    }
}
