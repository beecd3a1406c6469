package org.casus.analysis.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.casus.analysis.Interval;
import org.casus.analysis.Quantiles;
import org.casus.random.Hash64;

/**
 * Robustness of a policy with 95% intervals for chance between replications; the states are taken as they are.
 * Replications are resampled jointly for all policies and states, which share their luck, so that what a
 * replication shifts everywhere leaves regret as it is.
 *
 * <p>The tail a is Phi(-sqrt(n/(n-1)) t(.975, n-1)) for n replications (Hesterberg 2015), since plain tails are too
 * narrow for few. Means and shares have percentile intervals, q(a) to q(1-a). Regret and the worst state, v, are
 * extremes of noisy means and lie too far out, resampled ones lie farther still, and only a reflection takes that
 * back: basic intervals, 2v - q(1-a) to 2v - q(a) (Davison and Hinkley 1997, eq. 5.6), cut to what is possible, and
 * for signal to noise the same of its logarithm where all is positive. An estimate may lie outside its interval.
 *
 * @param value the estimates
 * @param intervals one for each {@link Measure} in its order; unknown with fewer than two replications
 */
public record Estimated(Robustness value, List<Interval> intervals) {
    private static final int RESAMPLES = 2000;
    private static final double UPPER = .975;
    private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    public Estimated {
        intervals = List.copyOf(intervals);
    }

    public Interval interval(Measure m) {
        return intervals.get(m.ordinal());
    }

    /**
     * Measures of each policy over the states in which all policies have a value.
     *
     * @param runs runs[policy][state][replication]; NaN where a run has no value
     * @param more whether more is better
     * @param threshold value that satisfies; NaN for none
     * @param seed of the resampling
     * @return nothing if no state has a value of every policy
     */
    public static List<Estimated> of(double[][][] runs, boolean more, double threshold, long seed) {
        int n = runs[0].length == 0 ? 0 : runs[0][0].length;
        int[] times = new int[n];
        Arrays.fill(times, 1);
        double[][] means = means(runs, times);
        if (means[0].length == 0) {
            return List.of();
        }
        List<Robustness> values = Robustness.of(means, more, threshold);
        double[][][] drawn = new double[values.size()][Measure.values().length][n < 2 ? 0 : RESAMPLES];
        for (int b = 0; b < drawn[0][0].length; b++) {
            keep(drawn, b, means(runs, times(n, Hash64.with(seed, b))), more, threshold);
        }
        List<Estimated> out = new ArrayList<>();
        for (int p = 0; p < values.size(); p++) {
            Robustness value = values.get(p);
            double[][] own = drawn[p];
            Interval range = Quantiles.of(Arrays.stream(runs[p]).flatMapToDouble(Arrays::stream).toArray()).between(0, 1);
            out.add(new Estimated(value, Arrays.stream(Measure.values())
                    .map(m -> n < 2 ? UNKNOWN : interval(m, m.of(value), middle(own[m.ordinal()], n), range)).toList()));
        }
        return out;
    }

    private static void keep(double[][][] drawn, int b, double[][] means, boolean more, double threshold) {
        List<Robustness> all = means[0].length == 0 ? null : Robustness.of(means, more, threshold);
        for (int p = 0; p < drawn.length; p++) {
            for (Measure m : Measure.values()) {
                drawn[p][m.ordinal()][b] = all == null ? Double.NaN : m.of(all.get(p));
            }
        }
    }

    /** How often each of n replications is drawn when n are drawn. */
    private static int[] times(int n, long key) {
        int[] times = new int[n];
        for (int i = 0; i < n; i++) {
            times[(int) (Hash64.uniform(key + i) * n)]++;
        }
        return times;
    }

    /** Means by policy and state; states in which a policy has none are left out. */
    private static double[][] means(double[][][] runs, int[] times) {
        double[][] all = Arrays.stream(runs).map(states -> Arrays.stream(states).mapToDouble(y -> mean(y, times)).toArray()).toArray(double[][]::new);
        int[] full = IntStream.range(0, all[0].length).filter(s -> Arrays.stream(all).noneMatch(policy -> Double.isNaN(policy[s]))).toArray();
        return full.length == all[0].length ? all
                : Arrays.stream(all).map(policy -> Arrays.stream(full).mapToDouble(s -> policy[s]).toArray()).toArray(double[][]::new);
    }

    private static double mean(double[] y, int[] times) {
        double sum = 0;
        int count = 0;
        for (int r = 0; r < y.length; r++) {
            if (times[r] > 0 && Double.isFinite(y[r])) {
                sum += times[r] * y[r];
                count += times[r];
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static Interval middle(double[] drawn, int n) {
        double t = new TDistribution(null, n - 1.).inverseCumulativeProbability(UPPER);
        double tail = new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.sqrt(n / (n - 1.)) * t);
        return Quantiles.of(drawn).between(tail, 1 - tail);
    }

    /** @param q quantiles of the resampled values @param range of the runs */
    private static Interval interval(Measure m, double v, Interval q, Interval range) {
        if (!Double.isFinite(v) || !Double.isFinite(q.low()) || !Double.isFinite(q.high())) {
            return UNKNOWN;
        }
        return switch (m) {
            case MEAN, SATISFICING -> q;
            case WORST -> reflected(v, q, range);
            case MAX_REGRET, MEAN_REGRET -> reflected(v, q, new Interval(0, Double.POSITIVE_INFINITY));
            case SIGNAL_TO_NOISE -> v > 0 && q.low() > 0 ? new Interval(v * v / q.high(), v * v / q.low()) : q;
        };
    }

    private static Interval reflected(double v, Interval q, Interval range) {
        return new Interval(within(2 * v - q.high(), range), within(2 * v - q.low(), range));
    }

    private static double within(double x, Interval range) {
        return Math.max(range.low(), Math.min(range.high(), x));
    }
}
