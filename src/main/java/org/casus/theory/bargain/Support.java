package org.casus.theory.bargain;

/**
 * Chances of success in a contest of two positions. Stakeholder k casts the vote
 * v_k(a, b) = c_k s_k ((|x_k - b| / range)^r_k - (|x_k - a| / range)^r_k) for a over b. The chance of a is
 * the sum of the votes for it over, as published, the sum of |v_k| over all k and all ordered pairs of
 * stakeholders' positions or, repaired, the sum of |v_k(a, b)| over all k (Scholz, Calbert and Smith 2011; Bueno
 * de Mesquita 1994).
 */
final class Support {
    private final double[][] loss;
    private final double[] weight;
    private final double all;

    /**
     * Votes of one round.
     *
     * @param x positions
     * @param r risk exponents
     */
    Support(Issue issue, Rules rules, double[] x, double[] r) {
        weight = issue.weights();
        loss = losses(x, r, issue.range());
        all = rules.repairs(Defect.PROBABILITY) ? Double.NaN : all();
    }

    /** What k loses at the position of p, by p and k: a contest of two then reads two rows. */
    private static double[][] losses(double[] x, double[] r, double range) {
        double[][] loss = new double[x.length][x.length];
        for (int p = 0; p < x.length; p++) {
            for (int k = 0; k < x.length; k++) {
                loss[p][k] = StrictMath.pow(Math.abs(x[k] - x[p]) / range, r[k]);
            }
        }
        return loss;
    }

    private double vote(int k, int a, int b) {
        return weight[k] * (loss[b][k] - loss[a][k]);
    }

    private double all() {
        double sum = 0;
        for (int a = 0; a < weight.length; a++) {
            for (int b = 0; b < weight.length; b++) {
                for (int k = 0; k < weight.length; k++) {
                    sum += Math.abs(vote(k, a, b));
                }
            }
        }
        return sum;
    }

    /** Chance that i's position prevails over j's; a half where nobody has a vote to cast between them. */
    double chance(int i, int j) {
        double won = 0;
        double cast = 0;
        for (int k = 0; k < weight.length; k++) {
            double v = vote(k, i, j);
            won += Math.max(0, v);
            cast += Math.abs(v);
        }
        double of = Double.isNaN(all) ? cast : all;
        return of > 0 ? won / of : .5;
    }
}
