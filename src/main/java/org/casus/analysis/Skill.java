package org.casus.analysis;

/**
 * Skill against a baseline: 1 - mean score / mean score of the baseline, for scores of which less is
 * better. 1 is perfect, 0 no better than the baseline, below 0 worse.
 *
 * @param value the skill; not a number where no case can be compared, minus infinity where only the
 *     baseline is perfect
 * @param compared cases in which both have a score
 */
public record Skill(double value, int compared) {
    /**
     * Skill over the cases in which both have a score.
     *
     * @param scores one a case
     * @param baseline one a case; not a number where the baseline says nothing
     */
    public static Skill of(double[] scores, double[] baseline) {
        if (scores.length != baseline.length) {
            throw new IllegalArgumentException(scores.length + " scores beside " + baseline.length + " of a baseline");
        }
        double sum = 0;
        double other = 0;
        int n = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i]) && !Double.isNaN(baseline[i])) {
                sum += scores[i];
                other += baseline[i];
                n++;
            }
        }
        return new Skill(n == 0 ? Double.NaN : against(sum, other), n);
    }

    private static double against(double score, double baseline) {
        if (baseline == 0) {
            return score == 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        return 1 - score / baseline;
    }

    /** Whether the baseline did better. */
    public boolean loses() {
        return value < 0;
    }
}
