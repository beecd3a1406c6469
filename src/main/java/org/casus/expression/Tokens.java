package org.casus.expression;

/** Cursor over the text of a formula. */
final class Tokens {
    private final String text;
    private int at;

    Tokens(String text) {
        this.text = text;
        skip();
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Takes a symbol or a word if it stands here. */
    boolean accept(String symbol) {
        if (!text.startsWith(symbol, at)) {
            return false;
        }
        int end = at + symbol.length();
        boolean word = Character.isLetter(symbol.charAt(0));
        if (word && end < text.length() && part(text.charAt(end))) {
            return false;
        }
        at = end;
        skip();
        return true;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw new ExpressionException("expected '" + symbol + "' " + here());
        }
    }

    void expectEnd() {
        if (at < text.length()) {
            throw new ExpressionException("did not expect '" + text.charAt(at) + "' " + here());
        }
    }

    /** The number that stands here, or null. */
    Double number() {
        int start = at;
        int end = at;
        while (end < text.length() && (digit(end) || text.charAt(end) == '.')) {
            end++;
        }
        if (end == start) {
            return null;
        }
        end = exponent(end);
        try {
            double value = Double.parseDouble(text.substring(start, end));
            if (Double.isInfinite(value)) {
                throw new ExpressionException("'" + text.substring(start, end) + "' is too large for a number; the largest is 1.79e308");
            }
            at = end;
            skip();
            return value;
        } catch (NumberFormatException e) {
            throw new ExpressionException("'" + text.substring(start, end) + "' is not a number");
        }
    }

    private int exponent(int from) {
        int end = from;
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int sign = end + 1;
            if (sign < text.length() && (text.charAt(sign) == '-' || text.charAt(sign) == '+')) {
                sign++;
            }
            if (sign < text.length() && digit(sign)) {
                end = sign;
                while (end < text.length() && digit(end)) {
                    end++;
                }
            }
        }
        return end;
    }

    private boolean digit(int index) {
        char c = text.charAt(index);
        return c >= '0' && c <= '9';
    }

    /** The quoted text that stands here, or null. */
    String quoted() {
        if (at >= text.length() || (text.charAt(at) != '\'' && text.charAt(at) != '"')) {
            return null;
        }
        int end = text.indexOf(text.charAt(at), at + 1);
        if (end < 0) {
            throw new ExpressionException("the quotation mark is not closed");
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        skip();
        return value;
    }

    /** The name that stands here; anything else is an error. */
    String name() {
        int start = at;
        if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            while (at < text.length() && part(text.charAt(at))) {
                at++;
            }
        }
        if (at == start) {
            throw new ExpressionException("expected a number, a name or '(' " + here());
        }
        String value = text.substring(start, at);
        skip();
        return value;
    }

    private static boolean part(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private String here() {
        return at >= text.length() ? "at the end of '" + text + "'" : "at character " + (at + 1) + " of '" + text + "'";
    }
}
