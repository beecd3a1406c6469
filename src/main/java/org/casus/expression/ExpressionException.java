package org.casus.expression;

/** A formula that cannot be read or bound. */
public final class ExpressionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** @param message which says where in the text, where that can be told */
    public ExpressionException(String message) {
        super(message);
    }
}
