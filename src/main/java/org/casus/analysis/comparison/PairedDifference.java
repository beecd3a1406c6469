package org.casus.analysis.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.analysis.Interval;
import org.casus.analysis.Paired;

/**
 * B less A, pair by pair.
 *
 * @param pairs pairs in which both have a value
 * @param meanA mean of A in those pairs
 * @param meanB mean of B in those pairs
 * @param mean mean difference
 * @param student 95% interval of the mean difference, Student's t
 * @param bootstrap the same by the bootstrap, BCa
 * @param superiority share of pairs in which B is higher, ties counted half
 * @param equal pairs that are equal bit by bit
 */
public record PairedDifference(
        int pairs,
        double meanA,
        double meanB,
        double mean,
        Interval student,
        Interval bootstrap,
        double superiority,
        int equal) {
    private static final double LEVEL = .95;

    /**
     * Compares runs that share their seeds.
     *
     * @param a values of A; NaN where it has none
     * @param b values of B in the same order
     * @param seed of the bootstrap
     */
    public static PairedDifference of(double[] a, double[] b, long seed) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(a.length + " values of A and " + b.length + " of B are not pairs");
        }
        int[] both = IntStream.range(0, a.length).filter(i -> Double.isFinite(a[i]) && Double.isFinite(b[i])).toArray();
        double[] difference = Arrays.stream(both).mapToDouble(i -> b[i] - a[i]).toArray();
        double mean = Arrays.stream(difference).average().orElse(Double.NaN);
        double above = Arrays.stream(difference).filter(d -> d > 0).count();
        double ties = Arrays.stream(difference).filter(d -> d == 0).count();
        return new PairedDifference(both.length, mean(a, both), mean(b, both), mean, Paired.interval(difference),
                Bootstrap.mean(difference, LEVEL, seed), (above + ties / 2) / both.length, (int) ties);
    }

    private static double mean(double[] values, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> values[i]).average().orElse(Double.NaN);
    }

    /** Whether A and B were the same in every pair. */
    public boolean same() {
        return pairs > 0 && equal == pairs;
    }
}
