package org.casus.actor.mind;

import org.casus.actor.Options;

/** Moves of a search: keys of options that mean the same in every future, and the few that are worth a look. */
public final class Moves {
    private static final int LEVELS = 256;
    private static final int ZONES = 65_536;

    private Moves() {}

    /** Key of an option by its action, zone, level and mix; 0 is to pass. */
    public static long key(Options o, int k) {
        if (k == 0) {
            return 0;
        }
        return (((o.action(k) + 2L) * ZONES + o.zone(k) + 1) * LEVELS + o.level(k) + 2) * LEVELS + o.mix(k) + 1;
    }

    /** Position of the option of a key that has a chance, -1 without. */
    public static int find(Options o, double[] probabilities, long key) {
        for (int k = 0; k < o.size(); k++) {
            if (probabilities[k] > 0 && key(o, k) == key) {
                return k;
            }
        }
        return -1;
    }

    /**
     * Positions of the options that a search looks at: to pass, then the likeliest of each action in the order
     * of their chances, then the likeliest of the rest.
     *
     * @param most how many, to pass included
     */
    public static int[] worthALook(Options o, double[] probabilities, int most) {
        boolean[] taken = new boolean[o.size()];
        int[] found = new int[Math.min(most, o.size())];
        int n = 1;
        taken[0] = true;
        for (int round = 0; round < 2; round++) {
            int best = best(o, probabilities, taken, round == 0);
            while (n < found.length && best > 0) {
                taken[best] = true;
                found[n++] = best;
                best = best(o, probabilities, taken, round == 0);
            }
        }
        return java.util.Arrays.copyOf(found, n);
    }

    private static int best(Options o, double[] probabilities, boolean[] taken, boolean newAction) {
        int best = -1;
        for (int k = 1; k < o.size(); k++) {
            boolean better = best < 0 || probabilities[k] > probabilities[best];
            if (!taken[k] && probabilities[k] > 0 && better && !(newAction && seen(o, taken, o.action(k)))) {
                best = k;
            }
        }
        return best;
    }

    private static boolean seen(Options o, boolean[] taken, int action) {
        for (int k = 1; k < o.size(); k++) {
            if (taken[k] && o.action(k) == action) {
                return true;
            }
        }
        return false;
    }
}
