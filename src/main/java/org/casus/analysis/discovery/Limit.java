package org.casus.analysis.discovery;

import java.util.Locale;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a box allows of one factor.
 *
 * @param low least value; minus infinity where it is not limited
 * @param high greatest value; infinity where it is not limited
 * @param barred places of levels left out; empty for a number
 */
public record Limit(double low, double high, Set<Integer> barred) {
    static final Limit NONE = new Limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Set.of());

    public Limit {
        barred = Set.copyOf(barred);
    }

    boolean holds(double x) {
        return x >= low && x <= high && (barred.isEmpty() || !barred.contains((int) x));
    }

    /** Whether it leaves anything out. */
    public boolean limits() {
        return !equals(NONE);
    }

    /** In words, such as "x at most 3". */
    public String words(String name, List<String> levels) {
        if (!barred.isEmpty()) {
            String kept = java.util.stream.IntStream.range(0, levels.size()).filter(i -> !barred.contains(i))
                    .mapToObj(levels::get).collect(Collectors.joining(" or "));
            return name + " is " + kept;
        }
        if (Double.isInfinite(low)) {
            return name + " at most " + number(high);
        }
        return Double.isInfinite(high) ? name + " at least " + number(low) : name + " from " + number(low) + " to " + number(high);
    }

    private static String number(double x) {
        return String.format(Locale.ROOT, "%.4g", x);
    }
}
