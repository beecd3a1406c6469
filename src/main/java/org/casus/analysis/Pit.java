package org.casus.analysis;

import org.casus.util.Checks;

/**
 * Probability integral transform of an ensemble (Dawid 1984; Gneiting, Balabdaoui and Raftery 2007):
 * where in its runs an observation falls, 0 below all and 1 above all. Over many observations a sound
 * ensemble gives a flat histogram; a valley says too narrow, a hill too wide, a slope biased.
 */
public final class Pit {
    private Pit() {}

    /**
     * Rank of an observation among members, made even by chance: with b members below and t equal, the
     * observation is one of t+1 in their order, and u spreads it over the width of its rank.
     *
     * @param members at least one
     * @param y what was observed
     * @param u a uniform, 0 to 1
     * @return 0 to 1
     */
    public static double of(double[] members, double y, double u) {
        Checks.inRange("u", u, 0, 1);
        int below = 0;
        int equal = 0;
        for (double x : members) {
            below += x < y ? 1 : 0;
            equal += x == y ? 1 : 0;
        }
        return (below + u * (equal + 1)) / (members.length + 1);
    }

    /** How many values fall into each of some bins of equal width; 1 falls into the last. */
    public static int[] histogram(double[] pit, int bins) {
        int[] counts = new int[Checks.inRange("bins", bins, 1, 1000)];
        for (double p : pit) {
            counts[Math.min(bins - 1, (int) (Checks.inRange("pit", p, 0, 1) * bins))]++;
        }
        return counts;
    }
}
