package org.casus.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.math3.util.FastMath;

/**
 * A formula laid out as a row of steps: a first operand, then one operator after another, each with its
 * second operand, which is a {@link Operand} read at once or what other steps came to. For those the value so far
 * is set aside and taken up again afterwards, so that a formula needs one loop and no call; what is the
 * left operand of an operator and itself short stands on the right, turned round.
 */
final class Chain implements Expression {
    private static final long serialVersionUID = 1;
    private static final int INNER = -2;
    private static final int ASIDE = -3;
    private static final int MOST_ASIDE = 2;
    private static final int ADD = 0;
    private static final int SUBTRACT = 1;
    private static final int MULTIPLY = 2;
    private static final int DIVIDE = 3;
    private static final int AND = Operator.AND.ordinal();
    private static final int SET_ASIDE = 62;
    private static final int TAKE = 63;
    private static final int TURNED = 64;
    private static final int TURNED_SUBTRACT = TURNED + SUBTRACT;
    private static final int TURNED_MIN = TURNED + Operator.MIN.ordinal();
    private static final int TURNED_MAX = TURNED + Operator.MAX.ordinal();
    private static final Operator[] OPERATORS = Operator.values();
    private final int[] code;
    private final int[] kind;
    private final int[] place;
    private final int[] second;
    private final double[] constant;
    private final double[] term;
    private final Expression[] inner;

    private Chain(List<Step> steps) {
        int n = steps.size();
        code = new int[n];
        kind = new int[n];
        place = new int[n];
        second = new int[n];
        constant = new double[n];
        term = new double[n];
        inner = steps.stream().allMatch(s -> s.inner() == null) ? null : new Expression[n];
        for (int i = 0; i < n; i++) {
            Operand o = steps.get(i).operand();
            code[i] = steps.get(i).code();
            kind[i] = o.kind();
            place[i] = o.place();
            second[i] = o.second();
            constant[i] = o.constant();
            term[i] = o.term();
            if (inner != null) {
                inner[i] = steps.get(i).inner();
            }
        }
    }

    /** One operator and its second operand. */
    private record Step(int code, Operand operand, Expression inner) {
        Step as(int operator) {
            return new Step(operator, operand, inner);
        }

        static Step of(int code, Operand operand) {
            return new Step(code, operand, null);
        }

        static Step into(int code, Expression inner) {
            return new Step(code, Operand.other(INNER), inner);
        }
    }

    /** A constant. */
    static Chain constant(double value) {
        return new Chain(List.of(Step.of(TAKE, Operand.constant(value))));
    }

    /** One quantity. */
    static Chain quantity(int index) {
        return new Chain(List.of(Step.of(TAKE, Operand.quantity(index))));
    }

    /** An operator applied to two operands; the longer of them is gone on with. */
    static Chain of(Operator operator, Expression left, Expression right) {
        boolean turned = length(right) > length(left);
        List<Step> steps = new ArrayList<>(steps(turned ? right : left));
        List<Step> other = steps(turned ? left : right);
        int as = code(operator, turned);
        if (other.size() == 1 && steps.size() == 1) {
            Operand one = Operand.of(operator, steps.get(0).operand(), other.get(0).operand());
            if (one != null) {
                return new Chain(List.of(Step.of(TAKE, one)));
            }
        }
        if (other.size() == 1) {
            steps.add(other.get(0).as(as));
        } else if (aside(other) < MOST_ASIDE) {
            steps.add(other.get(0).as(SET_ASIDE));
            steps.addAll(other.subList(1, other.size()));
            steps.add(Step.of(as, Operand.other(ASIDE)));
        } else {
            steps.add(Step.into(as, turned ? left : right));
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
            now += s.code() == SET_ASIDE ? 1 : s.operand().kind() == ASIDE ? -1 : 0;
            most = Math.max(most, now);
        }
        return most;
    }

    private static List<Step> steps(Expression e) {
        if (!(e instanceof Chain c)) {
            return List.of(Step.into(TAKE, e));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < c.code.length; i++) {
            Operand o = new Operand(c.kind[i], c.place[i], c.second[i], c.constant[i], c.term[i]);
            steps.add(new Step(c.code[i], o, c.inner == null ? null : c.inner[i]));
        }
        return steps;
    }

    @Override
    public double value(double[] q) {
        int[] kinds = kind;
        int[] codes = code;
        double value = 0;
        double aside = 0;
        double older = 0;
        for (int i = 0; i < codes.length; i++) {
            double other;
            if (kinds[i] == ASIDE) {
                other = value;
                value = aside;
                aside = older;
            } else {
                other = operand(kinds[i], i, q);
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

    private double operand(int of, int i, double[] q) {
        return switch (of) {
            case Operand.QUANTITY -> q[place[i]];
            case Operand.CONSTANT -> constant[i];
            case Operand.SCALED -> constant[i] * q[place[i]];
            case Operand.LINEAR -> term[i] + constant[i] * q[place[i]];
            case Operand.SHIFTED -> q[place[i]] + constant[i];
            case Operand.SHIFTED_SCALED -> (q[place[i]] + constant[i]) * term[i];
            case Operand.LACKING -> constant[i] - q[place[i]];
            case Operand.ABOVE -> flag(q[place[i]] > constant[i]);
            case Operand.BELOW -> flag(q[place[i]] < constant[i]);
            case Operand.SUM -> q[place[i]] + q[second[i]];
            case Operand.DIFFERENCE -> q[place[i]] - q[second[i]];
            case Operand.PRODUCT -> q[place[i]] * q[second[i]];
            case Operand.SHARE -> q[place[i]] / constant[i];
            default -> inner[i].value(q);
        };
    }

    /** Operators that are rarer, kept apart so that the loop stays small. */
    private static double function(int code, double value, double other) {
        if (code == AND) {
            return flag(value > 0 && other > 0);
        }
        if (code == TURNED_MIN) {
            return other <= value || other != other ? other : value;
        }
        if (code == TURNED_MAX) {
            return other >= value || other != other ? other : value;
        }
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
            }
            if (second[i] >= 0) {
                index.accept(second[i]);
            }
            if (inner != null && inner[i] != null) {
                inner[i].reads(index);
            }
        }
    }
}
