package org.casus.expression;

/**
 * What a step of a {@link Chain} reads at once: a constant, a quantity, or what one or two operators make of a quantity
 * and constants or of two quantities. Most formulas consist of these, and one look costs less than three steps.
 *
 * @param kind one of the kinds below, negative where the chain itself knows
 * @param place quantity, -1 without
 * @param second second quantity, -1 without
 * @param constant first constant
 * @param term second constant
 */
record Operand(int kind, int place, int second, double constant, double term) {
    static final int QUANTITY = 0;
    static final int CONSTANT = 1;
    /** constant q. */
    static final int SCALED = 2;
    /** term + constant q. */
    static final int LINEAR = 3;
    /** q + constant. */
    static final int SHIFTED = 4;
    /** (q + constant) term. */
    static final int SHIFTED_SCALED = 5;
    /** constant - q. */
    static final int LACKING = 6;
    /** 1 where q > constant, else 0. */
    static final int ABOVE = 7;
    /** 1 where q < constant, else 0. */
    static final int BELOW = 8;
    /** q + second. */
    static final int SUM = 9;
    /** q - second. */
    static final int DIFFERENCE = 10;
    /** q second. */
    static final int PRODUCT = 11;
    /** q / constant, which is not 0. */
    static final int SHARE = 12;

    static Operand constant(double value) {
        return new Operand(CONSTANT, -1, -1, value, 0);
    }

    static Operand quantity(int place) {
        return new Operand(QUANTITY, place, -1, 0, 0);
    }

    /** What the chain knows itself. */
    static Operand other(int kind) {
        return new Operand(kind, -1, -1, 0, 0);
    }

    /** An operator applied to two of them; null where that is none of the kinds. To the last bit the same as the two steps. */
    static Operand of(Operator operator, Operand left, Operand right) {
        if (right.kind == CONSTANT) {
            return ofConstant(operator, left, right.constant);
        }
        if (left.kind == CONSTANT) {
            return switch (operator) {
                case ADD, MULTIPLY -> ofConstant(operator, right, left.constant);
                case SUBTRACT -> right.kind == QUANTITY ? right.with(LACKING, left.constant, 0)
                        : right.kind == SCALED ? right.with(LINEAR, -right.constant, left.constant) : null;
                default -> null;
            };
        }
        if (left.kind != QUANTITY || right.kind != QUANTITY) {
            return null;
        }
        return switch (operator) {
            case ADD -> new Operand(SUM, left.place, right.place, 0, 0);
            case SUBTRACT -> new Operand(DIFFERENCE, left.place, right.place, 0, 0);
            case MULTIPLY -> new Operand(PRODUCT, left.place, right.place, 0, 0);
            default -> null;
        };
    }

    private static Operand ofConstant(Operator operator, Operand left, double c) {
        if (left.kind == QUANTITY) {
            return switch (operator) {
                case ADD -> left.with(SHIFTED, c, 0);
                case SUBTRACT -> left.with(SHIFTED, -c, 0);
                case MULTIPLY -> left.with(SCALED, c, 0);
                case DIVIDE -> c == 0 ? null : left.with(SHARE, c, 0);
                case MORE -> left.with(ABOVE, c, 0);
                case LESS -> left.with(BELOW, c, 0);
                default -> null;
            };
        }
        boolean sum = operator == Operator.ADD || operator == Operator.SUBTRACT;
        if (left.kind == SCALED && sum) {
            return left.with(LINEAR, left.constant, operator == Operator.ADD ? c : -c);
        }
        return left.kind == SHIFTED && operator == Operator.MULTIPLY ? left.with(SHIFTED_SCALED, left.constant, c) : null;
    }

    private Operand with(int as, double first, double then) {
        return new Operand(as, place, -1, first, then);
    }
}
