package org.casus.outcome.files;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Numbers as text: the shortest decimal that reads back as the same number, by one algorithm on
 * every Java version ({@code Double.toString} changed in Java 19).
 */
final class Numeral {
    private static final double EXACT = 1e15;
    private static final double STEP = 1e9;
    private static final double LARGE = 1e6;

    private Numeral() {}

    /** Text of a number; empty for one that is not finite. */
    static String of(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return "";
        }
        boolean whole = x == Math.rint(x) && Math.abs(x) < EXACT;
        return whole ? Long.toString((long) x) : NumberOutput.toString(x, true);
    }

    /** A number to nine decimals, so that logs stay small; large ones as they are. */
    static double rounded(double x) {
        return Math.abs(x) < LARGE ? Math.rint(x * STEP) / STEP : x;
    }
}
