package org.casus.expression;

/** Gives names their meaning. */
@FunctionalInterface
public interface Resolver {
    /** Expression for a name or call that the language itself does not know; throws ExpressionException. */
    Expression resolve(Node.Call call);
}
