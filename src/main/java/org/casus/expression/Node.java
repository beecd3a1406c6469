package org.casus.expression;

import java.util.List;

/** Syntax tree of a formula. */
public sealed interface Node {
    /** A literal. */
    record Number(double value) implements Node {}

    /** Quoted text, an argument of some functions. */
    record Text(String value) implements Node {}

    /** A bare name or a call; a bare name has no arguments and {@code called} false. */
    record Call(String name, List<Node> arguments, boolean called) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** An operator between two operands. */
    record Binary(String operator, Node left, Node right) implements Node {}

    /** Minus or not. */
    record Unary(String operator, Node operand) implements Node {}
}
