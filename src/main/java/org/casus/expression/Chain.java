package org.casus.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.math3.util.FastMath;

/**
 * A formula laid out as a row of steps: a first operand, then one operator after another, each with its
 * second operand, which is a quantity, a constant or what other steps came to. For those the value so far
 * is set aside and taken up again afterwards, so that a formula needs one loop and no call; what is the
 * left operand of an operator and itself short stands on the right, turned round.
 */
final class Chain implements Expression {
    private static final long serialVersionUID = 1;
    private static final int CONSTANT = -1;
    private static final int INNER = -2;
    private static final int ASIDE = -3;
    private static final int MOST_ASIDE = 2;
    private static final int ADD = 0;
    private static final int SUBTRACT = 1;
    private static final int MULTIPLY = 2;
    private static final int DIVIDE = 3;
    private static final int SET_ASIDE = 62;
    private static final int TAKE = 63;
    private static final int TURNED = 64;
    private static final int TURNED_SUBTRACT = TURNED + SUBTRACT;
    private static final Operator[] OPERATORS = Operator.values();
    private final int[] code;
    private final int[] place;
    private final double[] constant;
    private final Expression[] inner;

    private Chain(List<Step> steps) {
        int n = steps.size();
        code = new int[n];
        place = new int[n];
        constant = new double[n];
        inner = new Expression[n];
        for (int i = 0; i < n; i++) {
            code[i] = steps.get(i).code();
            place[i] = steps.get(i).place();
            constant[i] = steps.get(i).constant();
            inner[i] = steps.get(i).inner();
        }
    }

    /** One operator and its second operand. */
    private record Step(int code, int place, double constant, Expression inner) {
        Step as(int operator) {
            return new Step(operator, place, constant, inner);
        }
    }

    /** A constant. */
    static Chain constant(double value) {
        return new Chain(List.of(new Step(TAKE, CONSTANT, value, null)));
    }

    /** One quantity. */
    static Chain quantity(int index) {
        return new Chain(List.of(new Step(TAKE, index, 0, null)));
    }

    /** An operator applied to two operands; the longer of them is gone on with. */
    static Chain of(Operator operator, Expression left, Expression right) {
        boolean turned = length(right) > length(left);
        List<Step> steps = new ArrayList<>(steps(turned ? right : left));
        List<Step> other = steps(turned ? left : right);
        int as = code(operator, turned);
        if (other.size() == 1) {
            steps.add(other.get(0).as(as));
        } else if (aside(other) < MOST_ASIDE) {
            steps.add(other.get(0).as(SET_ASIDE));
            steps.addAll(other.subList(1, other.size()));
            steps.add(new Step(as, ASIDE, 0, null));
        } else {
            steps.add(new Step(as, INNER, 0, turned ? left : right));
        }
        return new Chain(steps);
    }

    /** Sums and products are the same turned round. */
    private static int code(Operator operator, boolean turned) {
        boolean same = operator == Operator.ADD || operator == Operator.MULTIPLY;
        return operator.ordinal() + (turned && !same ? TURNED : 0);
    }

    private static int length(Expression e) {
        return e instanceof Chain c ? c.code.length : 1;
    }

    /** How many values are set aside at once at most. */
    private static int aside(List<Step> steps) {
        int now = 0;
        int most = 0;
        for (Step s : steps) {
            now += s.code() == SET_ASIDE ? 1 : s.place() == ASIDE ? -1 : 0;
            most = Math.max(most, now);
        }
        return most;
    }

    private static List<Step> steps(Expression e) {
        if (!(e instanceof Chain c)) {
            return List.of(new Step(TAKE, INNER, 0, e));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < c.code.length; i++) {
            steps.add(new Step(c.code[i], c.place[i], c.constant[i], c.inner[i]));
        }
        return steps;
    }

    @Override
    public double value(double[] q) {
        int[] places = place;
        int[] codes = code;
        double value = 0;
        double aside = 0;
        double older = 0;
        for (int i = 0; i < codes.length; i++) {
            int at = places[i];
            double other;
            if (at >= 0) {
                other = q[at];
            } else if (at == CONSTANT) {
                other = constant[i];
            } else if (at == ASIDE) {
                other = value;
                value = aside;
                aside = older;
            } else {
                other = inner[i].value(q);
            }
            switch (codes[i]) {
                case ADD -> value += other;
                case SUBTRACT -> value -= other;
                case TURNED_SUBTRACT -> value = other - value;
                case MULTIPLY -> value *= other;
                case DIVIDE -> value = other == 0 ? 0 : value / other;
                case TAKE -> value = other;
                case SET_ASIDE -> {
                    older = aside;
                    aside = value;
                    value = other;
                }
                default -> value = function(codes[i], value, other);
            }
        }
        return value;
    }

    /** Operators that are rarer, kept apart so that the loop stays small. */
    private static double function(int code, double value, double other) {
        return code < TURNED
                ? function(OPERATORS[code], value, other)
                : function(OPERATORS[code - TURNED], other, value);
    }

    private static double function(Operator operator, double a, double b) {
        return switch (operator) {
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
            case MIN -> a <= b || a != a ? a : b;
            case MAX -> a >= b || a != a ? a : b;
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

    @Override
    public void reads(IntConsumer index) {
        for (int i = 0; i < code.length; i++) {
            if (place[i] >= 0) {
                index.accept(place[i]);
            } else if (inner[i] != null) {
                inner[i].reads(index);
            }
        }
    }
}
