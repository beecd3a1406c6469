package org.casus.expression;

/** Operators and functions of one or two arguments; those of one ignore the second. */
enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    POWER,
    LESS,
    LESS_EQUAL,
    MORE,
    MORE_EQUAL,
    EQUAL,
    UNEQUAL,
    AND,
    OR,
    NOT,
    NEGATE,
    MIN,
    MAX,
    EXP,
    LN,
    SQRT,
    ABS
}
