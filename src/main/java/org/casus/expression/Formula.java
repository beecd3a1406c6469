package org.casus.expression;

import java.io.Serializable;

/**
 * A number written in a scenario: a literal, the name of a parameter, or an expression such as
 * {@code min(1, sorties(RU)/40)}. It is text until {@link ExpressionParser} binds it to a model.
 *
 * @param text the expression; never blank
 */
public record Formula(String text) implements Serializable {
    public Formula {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a formula must not be empty");
        }
        text = text.strip();
    }

    /** A formula that is one literal number. */
    public static Formula of(double value) {
        return new Formula(Double.toString(value));
    }

    @Override
    public String toString() {
        return text;
    }
}
