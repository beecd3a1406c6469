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

    /**
     * An operator and its operands. Operands that are constants or quantities stand in the node itself, so
     * that most formulas need few calls.
     */
    static final class Operation implements Expression {
        private static final long serialVersionUID = 1;
        private final Operator operator;
        private final Expression left;
        private final Expression right;
        private final int leftPlace;
        private final int rightPlace;
        private final double leftConstant;
        private final double rightConstant;

        Operation(Operator operator, Expression left, Expression right) {
            this.operator = operator;
            this.left = inner(left);
            this.right = inner(right);
            leftPlace = place(left);
            rightPlace = place(right);
            leftConstant = constant(left);
            rightConstant = constant(right);
        }

        private static Expression inner(Expression e) {
            return e instanceof Constant || e instanceof Quantity ? null : e;
        }

        private static int place(Expression e) {
            return e instanceof Quantity q ? q.index() : -1;
        }

        private static double constant(Expression e) {
            return e instanceof Constant c ? c.constant() : 0;
        }

        @Override
        public double value(double[] q) {
            double a = left != null ? left.value(q) : leftPlace >= 0 ? q[leftPlace] : leftConstant;
            double b = right != null ? right.value(q) : rightPlace >= 0 ? q[rightPlace] : rightConstant;
            return operator.apply(a, b);
        }

        @Override
        public void reads(IntConsumer index) {
            reads(left, leftPlace, index);
            reads(right, rightPlace, index);
        }

        private static void reads(Expression inner, int place, IntConsumer index) {
            if (inner != null) {
                inner.reads(index);
            } else if (place >= 0) {
                index.accept(place);
            }
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
