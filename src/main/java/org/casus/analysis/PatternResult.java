package org.casus.analysis;

import java.util.Arrays;
import org.casus.model.Pattern;

/**
 * An observed pattern beside what many runs show.
 *
 * @param id pattern id
 * @param pattern the observation
 * @param verdict met, missed or not run
 * @param value median, mean or share over the runs that count
 * @param interval tenth to ninetieth percentile of runs; for a share its Wilson interval at 95%
 * @param counted runs in which its condition held
 * @param runs all runs
 */
public record PatternResult(
        String id, Pattern pattern, Verdict verdict, double value, Interval interval, int counted, int runs) {
    private static final double LOW = .1;
    private static final double HIGH = .9;

    /**
     * Compares a pattern with its measure in each run.
     *
     * @param values one a run, not a number where the run does not count
     * @throws IllegalArgumentException for a summary that is not median, mean or share
     */
    public static PatternResult of(String id, Pattern pattern, double[] values) {
        double[] counted = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
        Quantiles quantiles = Quantiles.of(counted);
        int hits = (int) Arrays.stream(counted).filter(x -> x > 0).count();
        boolean share = "share".equals(pattern.summary());
        double value = switch (pattern.summary()) {
            case "median" -> quantiles.median();
            case "mean" -> quantiles.mean();
            case "share" -> counted.length == 0 ? Double.NaN : (double) hits / counted.length;
            default -> throw new IllegalArgumentException(
                    "summary '" + pattern.summary() + "' of pattern " + id + " must be median, mean or share");
        };
        Interval interval = share ? Wilson.of(hits, counted.length) : quantiles.between(LOW, HIGH);
        return new PatternResult(id, pattern, verdict(pattern, value), value, interval, counted.length, values.length);
    }

    private static Verdict verdict(Pattern pattern, double value) {
        if (Double.isNaN(value)) {
            return Verdict.NOT_RUN;
        }
        return new Interval(pattern.low(), pattern.high()).contains(value) ? Verdict.MET : Verdict.MISSED;
    }
}
