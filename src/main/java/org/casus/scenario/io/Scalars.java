package org.casus.scenario.io;

import java.util.regex.Pattern;

/**
 * What a plain word means: the core schema of YAML 1.2, so that {@code no}, {@code on} and dates stay
 * text. Infinity, not-a-number and numbers beyond the range of a double are refused.
 */
final class Scalars {
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

    private Scalars() {}

    /**
     * @return null, a Boolean, Long, Double or String
     * @throws Unreadable if the word is a number that cannot be used
     */
    static Object value(String word, Mark at) throws Unreadable {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> null;
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> isNumber(word) || NOT_FINITE.matcher(word).matches() ? number(word, at) : word;
        };
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && "+-.0123456789".indexOf(word.charAt(0)) >= 0 && DECIMAL.matcher(word).matches();
    }

    /**
     * @return a Long or Double
     * @throws Unreadable if the word is no finite number
     */
    static Number number(String word, Mark at) throws Unreadable {
        if (NOT_FINITE.matcher(word).matches()) {
            throw new Unreadable(at, "'" + word + "' is not allowed; numbers must be finite");
        }
        if (word.length() > LONGEST_NUMBER) {
            throw new Unreadable(at, "the number " + Quote.of(word) + " has " + word.length() + " digits; at most "
                    + LONGEST_NUMBER + " are allowed");
        }
        if (INTEGER.matcher(word).matches() && word.length() <= 18) {
            return Long.valueOf(word);
        }
        double value = Double.parseDouble(word);
        if (Double.isInfinite(value)) {
            throw new Unreadable(at, "the number " + word + " is too large");
        }
        return value;
    }
}
