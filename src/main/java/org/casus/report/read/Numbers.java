package org.casus.report.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as readers write them: thousands in groups, signs shown where they matter. */
public final class Numbers {
    private Numbers() {}

    /** Whole number with groups of thousands, such as 26,076; not-a-number gives "no value". */
    public static String whole(double x) {
        return finite(x) ? String.format(Locale.ROOT, "%,d", Math.round(x)) : "no value";
    }

    /** Three significant digits without an exponent for ordinary sizes; whole from 1,000 on. */
    public static String plain(double x) {
        if (!finite(x)) {
            return "no value";
        }
        if (x == 0) {
            return "0";
        }
        return Math.abs(x) >= 1000 ? whole(x) : digits(x, 3);
    }

    /** As {@link #plain} with a sign, so that change reads as change. */
    public static String signed(double x) {
        return x > 0 ? "+" + plain(x) : plain(x);
    }

    /** Signed per cent of a share, such as +7.4% for .074. */
    public static String signedPercent(double share) {
        return finite(share) ? String.format(Locale.ROOT, "%+.1f%%", 100 * share).replaceFirst("^-(0\\.0%)$", "+$1") : "no value";
    }

    /** Per cent of a share, such as 12% for .12; a nought has no sign. */
    public static String percent(double share) {
        return finite(share) ? String.format(Locale.ROOT, "%.0f%%", 100 * share).replaceFirst("^-(0%)$", "$1") : "no value";
    }

    /** A number with the given significant digits, as short as they allow. */
    public static String digits(double x, int significant) {
        if (!finite(x)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(x, new MathContext(significant)).stripTrailingZeros();
        boolean tiny = x != 0 && Math.abs(x) < 1e-6;
        return rounded.signum() == 0 ? "0" : tiny ? rounded.toString() : rounded.toPlainString();
    }

    /** Skill with two decimals and an interval in brackets unless its ends are not numbers; nothing for a skill that is none. */
    public static String skill(double skill, double low, double high) {
        if (Double.isNaN(skill)) {
            return "";
        }
        return hundredths(skill) + (Double.isNaN(low) ? "" : " [" + hundredths(low) + ", " + hundredths(high) + "]");
    }

    private static String hundredths(double skill) {
        return Double.isInfinite(skill) ? "below any" : String.format(Locale.ROOT, "%+.2f", skill);
    }

    private static boolean finite(double x) {
        return !Double.isNaN(x) && !Double.isInfinite(x);
    }
}
