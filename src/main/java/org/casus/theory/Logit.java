package org.casus.theory;

/** Logit choice (quantal response; McKelvey and Palfrey 1995). */
public final class Logit {
    private Logit() {}

    /** Chance of accepting a gain of v over 0. @param v gain times rationality */
    public static double accept(double v) {
        return 1 / (1 + Elementary.exp(-v));
    }

    /**
     * Turns scores into probabilities in place; {@code -Infinity} marks an option that is out.
     *
     * @param scores scores, already times rationality; at least one finite
     * @param n how many count
     */
    public static void probabilities(double[] scores, int n) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            top = Math.max(top, scores[k]);
        }
        double total = 0;
        for (int k = 0; k < n; k++) {
            scores[k] = scores[k] == Double.NEGATIVE_INFINITY ? 0 : Elementary.exp(scores[k] - top);
            total += scores[k];
        }
        for (int k = 0; k < n; k++) {
            scores[k] /= total;
        }
    }

    /** Index drawn by one uniform from probabilities that sum to 1. */
    public static int draw(double[] probabilities, int n, double uniform) {
        double left = uniform;
        int last = 0;
        for (int k = 0; k < n; k++) {
            if (probabilities[k] > 0) {
                last = k;
                left -= probabilities[k];
                if (left < 0) {
                    return k;
                }
            }
        }
        return last;
    }
}
