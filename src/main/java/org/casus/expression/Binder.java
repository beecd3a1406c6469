package org.casus.expression;

import java.util.List;
import java.util.Map;

/** Binds a syntax tree to quantities. */
public final class Binder {
    private static final Map<String, Operator> OPERATORS = Map.ofEntries(
            Map.entry("+", Operator.ADD),
            Map.entry("-", Operator.SUBTRACT),
            Map.entry("*", Operator.MULTIPLY),
            Map.entry("/", Operator.DIVIDE),
            Map.entry("^", Operator.POWER),
            Map.entry("<", Operator.LESS),
            Map.entry("<=", Operator.LESS_EQUAL),
            Map.entry(">", Operator.MORE),
            Map.entry(">=", Operator.MORE_EQUAL),
            Map.entry("==", Operator.EQUAL),
            Map.entry("!=", Operator.UNEQUAL),
            Map.entry("and", Operator.AND),
            Map.entry("or", Operator.OR));
    private static final Map<String, Operator> FUNCTIONS = Map.of(
            "min", Operator.MIN,
            "max", Operator.MAX,
            "exp", Operator.EXP,
            "ln", Operator.LN,
            "sqrt", Operator.SQRT,
            "abs", Operator.ABS);
    private final Resolver resolver;

    public Binder(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Whether the language itself knows a function. */
    public static boolean knows(String function) {
        return FUNCTIONS.containsKey(function) || function.equals("clip") || function.equals("choose");
    }

    /** Parses and binds. */
    public Expression bind(Formula formula) {
        return bind(ExpressionParser.parse(formula.text()));
    }

    /** Binds a tree. */
    public Expression bind(Node node) {
        if (node instanceof Node.Number n) {
            return Expression.constant(n.value());
        }
        if (node instanceof Node.Unary u) {
            Operator operator = u.operator().equals("-") ? Operator.NEGATE : Operator.NOT;
            return fold(operator, bind(u.operand()), Expression.constant(0));
        }
        if (node instanceof Node.Binary b) {
            return fold(OPERATORS.get(b.operator()), bind(b.left()), bind(b.right()));
        }
        if (node instanceof Node.Call c) {
            return c.called() && knows(c.name()) ? function(c) : resolver.resolve(c);
        }
        throw new ExpressionException("a text has no value here");
    }

    private Expression function(Node.Call call) {
        List<Expression> a = call.arguments().stream().map(this::bind).toList();
        String name = call.name();
        if (name.equals("choose")) {
            need(call, 3, 3);
            return new Choice(a.get(0), a.get(1), a.get(2));
        }
        if (name.equals("clip")) {
            need(call, 3, 3);
            return fold(Operator.MIN, fold(Operator.MAX, a.get(0), a.get(1)), a.get(2));
        }
        boolean many = name.equals("min") || name.equals("max");
        need(call, many ? 2 : 1, many ? 9 : 1);
        Expression result = a.get(0);
        Operator operator = FUNCTIONS.get(name);
        if (!many) {
            return fold(operator, result, Expression.constant(0));
        }
        for (Expression next : a.subList(1, a.size())) {
            result = fold(operator, result, next);
        }
        return result;
    }

    private static void need(Node.Call call, int least, int most) {
        int n = call.arguments().size();
        if (n < least || n > most) {
            String expected = least == most ? "" + least : least + " to " + most;
            throw new ExpressionException(call.name() + " takes " + expected + " arguments, not " + n);
        }
    }

    private static Expression fold(Operator operator, Expression left, Expression right) {
        Expression operation = Chain.of(operator, left, right);
        return operation.fixed() ? Expression.constant(operation.value(new double[0])) : operation;
    }
}
