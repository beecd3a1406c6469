package org.casus.scenario.check;

import java.util.Collection;
import java.util.Locale;

/** Sums of shares and weights. */
final class Sums {
    private Sums() {}

    static double of(Collection<Double> values) {
        return values.stream().mapToDouble(v -> v == null ? 0 : v).sum();
    }

    /** Whether a sum is 1, within a tolerance. */
    static boolean isOne(double sum, double tolerance) {
        return Math.abs(sum - 1) <= tolerance;
    }

    /** A number as a message shows it: at most six digits, no trailing zeros. */
    static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.6f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
