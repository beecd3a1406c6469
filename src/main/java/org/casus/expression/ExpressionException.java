package org.casus.expression;

/** A formula that cannot be read or bound. */
public final class ExpressionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final int position;

    /** @param position 0-based place in the text, -1 if unknown */
    public ExpressionException(String message, int position) {
        super(message);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
