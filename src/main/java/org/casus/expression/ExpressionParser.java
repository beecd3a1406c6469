package org.casus.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads formulas by recursive descent. Precedence from loose to tight: {@code or}, {@code and}, {@code
 * not}, comparison, {@code + -}, {@code * /}, unary minus, {@code ^} (right to left).
 */
public final class ExpressionParser {
    private static final int MOST_DEPTH = 60;
    private final Tokens tokens;
    private int depth;

    private ExpressionParser(String text) {
        this.tokens = new Tokens(text);
    }

    /** Syntax tree of a text; {@link ExpressionException} names what is wrong and where. */
    public static Node parse(String text) {
        ExpressionParser parser = new ExpressionParser(text);
        Node node = parser.disjunction();
        parser.tokens.expectEnd();
        return node;
    }

    private Node disjunction() {
        if (++depth > MOST_DEPTH) {
            throw new ExpressionException("the formula is nested too deeply");
        }
        Node left = conjunction();
        while (tokens.accept("or")) {
            left = new Node.Binary("or", left, conjunction());
        }
        depth--;
        return left;
    }

    private Node conjunction() {
        Node left = negation();
        while (tokens.accept("and")) {
            left = new Node.Binary("and", left, negation());
        }
        return left;
    }

    private Node negation() {
        return tokens.accept("not") ? new Node.Unary("not", comparison()) : comparison();
    }

    private Node comparison() {
        Node left = sum();
        for (String operator : List.of("<=", ">=", "==", "!=", "<", ">")) {
            if (tokens.accept(operator)) {
                return new Node.Binary(operator, left, sum());
            }
        }
        return left;
    }

    private Node sum() {
        Node left = product();
        while (true) {
            if (tokens.accept("+")) {
                left = new Node.Binary("+", left, product());
            } else if (tokens.accept("-")) {
                left = new Node.Binary("-", left, product());
            } else {
                return left;
            }
        }
    }

    private Node product() {
        Node left = signed();
        while (true) {
            if (tokens.accept("*")) {
                left = new Node.Binary("*", left, signed());
            } else if (tokens.accept("/")) {
                left = new Node.Binary("/", left, signed());
            } else {
                return left;
            }
        }
    }

    private Node signed() {
        if (tokens.accept("-")) {
            return new Node.Unary("-", signed());
        }
        Node base = atom();
        return tokens.accept("^") ? new Node.Binary("^", base, signed()) : base;
    }

    private Node atom() {
        if (tokens.accept("(")) {
            Node inner = disjunction();
            tokens.expect(")");
            return inner;
        }
        Double number = tokens.number();
        if (number != null) {
            return new Node.Number(number);
        }
        String quoted = tokens.quoted();
        if (quoted != null) {
            return new Node.Text(quoted);
        }
        String name = tokens.name();
        return tokens.accept("(") ? call(name) : new Node.Call(name, List.of(), false);
    }

    private Node call(String name) {
        List<Node> arguments = new ArrayList<>();
        if (!tokens.accept(")")) {
            do {
                arguments.add(disjunction());
            } while (tokens.accept(","));
            tokens.expect(")");
        }
        return new Node.Call(name, arguments, true);
    }
}
