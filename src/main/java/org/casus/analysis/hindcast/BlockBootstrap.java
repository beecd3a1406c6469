package org.casus.analysis.hindcast;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.Interval;
import org.casus.analysis.Skill;
import org.casus.random.Hash64;

/**
 * Interval of a skill by resampling whole blocks of paired scores (Efron and Tibshirani 1993, An Introduction to the Bootstrap,
 * ch. 8): what is observed of one zone on several days goes together, so zones are drawn, with all their days. Runs and
 * baseline are scored on the same draw. Percentiles; zones are taken as independent of each other, so the interval is rather
 * too narrow.
 */
final class BlockBootstrap {
    private static final int RESAMPLES = 4000;
    private static final double TAIL = .025;
    private static final long SEED = 1;

    private BlockBootstrap() {}

    /**
     * Interval that holds 95% of the skills of resamples; an end is minus infinity where only the baseline is perfect there.
     *
     * @param blocks block that each case belongs to; one alone gives an unknown interval
     * @param scores one a case, less is better
     * @param baseline one a case
     */
    static Interval skill(List<String> blocks, double[] scores, double[] baseline) {
        double[][] sums = sums(blocks, scores, baseline);
        int size = sums[0].length;
        if (size < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double[] skills = new double[RESAMPLES];
        for (int b = 0; b < RESAMPLES; b++) {
            long key = Hash64.with(SEED, b);
            double own = 0;
            double other = 0;
            for (int i = 0; i < size; i++) {
                int drawn = (int) (Hash64.uniform(key + i) * size);
                own += sums[0][drawn];
                other += sums[1][drawn];
            }
            skills[b] = Skill.of(new double[] {own}, new double[] {other}).value();
        }
        Arrays.sort(skills);
        int low = (int) Math.floor(TAIL * (RESAMPLES - 1));
        return new Interval(skills[low], skills[RESAMPLES - 1 - low]);
    }

    /** Sums by block of both scores. */
    private static double[][] sums(List<String> blocks, double[] scores, double[] baseline) {
        Map<String, Integer> place = new LinkedHashMap<>();
        blocks.forEach(b -> place.putIfAbsent(b, place.size()));
        double[][] sums = new double[2][place.size()];
        for (int i = 0; i < scores.length; i++) {
            int block = place.get(blocks.get(i));
            sums[0][block] += scores[i];
            sums[1][block] += baseline[i];
        }
        return sums;
    }
}
