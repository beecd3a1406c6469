package org.casus.analysis.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.casus.analysis.Interval;
import org.casus.analysis.Paired;

/**
 * Mean of a number that hangs on two chances: which parameters were drawn, and the luck of the run. Each draw is run several times;
 * runs of one draw tell less than as many draws would, so that the draw is what is counted, and the noise of its runs is told apart:
 * x = mean + draw + run, both random (one-way random effects: Searle, Casella and McCulloch 1992, chapter 3).
 *
 * @param draws draws with a value in every run
 * @param runs of each draw
 * @param mean of all values
 * @param interval 95% of the mean over draws and luck, Student's t with draws - 1 degrees of freedom
 * @param between standard deviation of what is expected at a draw, the noise of its runs taken off; 0 or more
 */
public record DrawnMean(int draws, int runs, double mean, Interval interval, double between) {
    private static final double UPPER = .95;

    /**
     * Of values run by run, in each by draw; a draw that lacks one is left out.
     *
     * @param values the first run of every draw, then the second and so on; not finite where there is none
     * @param draws how many, a divisor of their number
     * @throws IllegalArgumentException if it is none, or a draw has fewer than 2 runs
     */
    public static DrawnMean of(double[] values, int draws) {
        if (draws < 1 || values.length % draws != 0 || values.length / draws < 2) {
            throw new IllegalArgumentException(values.length + " values are not 2 or more runs of " + draws + " draws");
        }
        int runs = values.length / draws;
        double[][] whole = IntStream.range(0, draws).mapToObj(d -> IntStream.range(0, runs).mapToDouble(r -> values[r * draws + d]).toArray())
                .filter(of -> Arrays.stream(of).allMatch(Double::isFinite)).toArray(double[][]::new);
        double[] means = Arrays.stream(whole).mapToDouble(StatUtils::mean).toArray();
        if (means.length < 2) {
            return new DrawnMean(means.length, runs, StatUtils.mean(means), Interval.unknown(), Double.NaN);
        }
        double within = Arrays.stream(whole).mapToDouble(StatUtils::variance).average().orElseThrow();
        double between = Math.sqrt(Math.max(0, StatUtils.variance(means) - within / runs));
        return new DrawnMean(means.length, runs, StatUtils.mean(means), Paired.interval(means), between);
    }

    /**
     * Where what is expected at one more draw lies with nine chances in ten (Higgins, Thompson and Spiegelhalter 2009: prediction
     * interval with draws - 2 degrees of freedom); with few draws and much luck it is too narrow (of 12 draws with two runs and twice as
     * much luck as difference it covers 80%).
     */
    public Interval next() {
        if (draws < 3) {
            return Interval.unknown();
        }
        double half = new TDistribution(null, draws - 2.0).inverseCumulativeProbability(UPPER) * deviation();
        return new Interval(mean - half, mean + half);
    }

    /** Chance that what is expected at one more draw is above 0; 1/2 where nothing differs from 0. */
    public double above() {
        double deviation = deviation();
        if (draws < 3 || Double.isNaN(deviation)) {
            return Double.NaN;
        }
        return deviation > 0 ? new TDistribution(null, draws - 2.0).cumulativeProbability(mean / deviation) : (Math.signum(mean) + 1) / 2;
    }

    /** Of one more draw: how draws differ, and what is not known of their mean. */
    private double deviation() {
        double half = (interval.high() - interval.low()) / 2;
        double error = draws < 2 ? Double.NaN : half / new TDistribution(null, draws - 1.0).inverseCumulativeProbability((1 + UPPER) / 2);
        return Math.sqrt(between * between + error * error);
    }
}
