package org.casus.util;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * How far apart two words are, for "Did you mean ...?": the optimal string alignment form of the
 * Damerau-Levenshtein distance (Damerau 1964), which counts insertions, deletions, substitutions and
 * swaps of neighbours.
 */
public final class TextDistance {
    private static final int LONGEST = 80;

    private TextDistance() {}

    /**
     * Least number of edits that turn one word into the other; case counts.
     *
     * @return 0 for equal words, at most the length of the longer one
     */
    public static int between(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(a, b, i, last, before);
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    /**
     * The candidate nearest to a word, if any is near enough to be meant: at most one edit in three
     * letters, or the same letters in another case. The first of equally near ones is returned.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int least = Math.max(1, word.length() / 3) * 4 + 4;
        String best = null;
        for (String candidate : candidates) {
            int distance = folded(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code " Did you mean 'x'?"} or nothing. */
    public static String hint(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(n -> " Did you mean '" + n + "'?").orElse("");
    }

    private static int folded(String word, String candidate) {
        if (Math.abs(word.length() - candidate.length()) > Math.max(1, word.length() / 3)) {
            return Integer.MAX_VALUE;
        }
        int fold = between(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        return 4 * fold + Math.min(3, between(word, candidate));
    }

    private static int[] row(String a, String b, int i, int[] last, int[] before) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            if (swapped(a, b, i, j)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        return row;
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
