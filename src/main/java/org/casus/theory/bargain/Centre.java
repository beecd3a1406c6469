package org.casus.theory.bargain;

/**
 * Weighted median and mean of positions. The median is the position held that beats every other in a vote
 * of two by capability, salience and distance (Black 1948; Bueno de Mesquita 1994), which is the one with the
 * least weighted sum of distances.
 */
final class Centre {
    private final double[] weight;
    private final Rules rules;
    private final double range;

    Centre(Issue issue, Rules rules) {
        weight = issue.weights();
        range = issue.range();
        this.rules = rules;
    }

    /** Mean, weighted by capability times salience. */
    double mean(double[] x) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weight[i] * x[i];
            total += weight[i];
        }
        return sum / total;
    }

    /** Weighted median; of several, the first in order as published or, repaired, the middle of the outermost two. */
    double median(double[] x) {
        double[] far = distances(x);
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            best = far[i] < far[best] ? i : best;
        }
        double low = x[best];
        double high = x[best];
        if (rules.repairs(Defect.ORDER)) {
            for (int i = 0; i < x.length; i++) {
                boolean tied = far[i] <= far[best] + rules.slack() * range * total();
                low = tied ? Math.min(low, x[i]) : low;
                high = tied ? Math.max(high, x[i]) : high;
            }
        }
        return low + (high - low) / 2;
    }

    private double total() {
        double total = 0;
        for (double w : weight) {
            total += w;
        }
        return total;
    }

    private double[] distances(double[] x) {
        double[] far = new double[x.length];
        for (int p = 0; p < x.length; p++) {
            for (int i = 0; i < x.length; i++) {
                far[p] += weight[i] * Math.abs(x[i] - x[p]);
            }
        }
        return far;
    }
}
