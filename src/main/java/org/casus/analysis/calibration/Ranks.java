package org.casus.analysis.calibration;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Erf;

/** Rank correlation after Spearman (1904): the correlation of ranks, ties sharing their mean rank. */
final class Ranks {
    private Ranks() {}

    /** Rank of each number from 1; equal numbers share the mean of their ranks. */
    static double[] of(double[] x) {
        int[] order = IntStream.range(0, x.length).boxed().sorted(Comparator.comparingDouble(i -> x[i])).mapToInt(i -> i).toArray();
        double[] out = new double[x.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to + 1 < order.length && x[order[to + 1]] == x[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                out[order[i]] = 1 + (from + to) / 2.0;
            }
            from = to + 1;
        }
        return out;
    }

    /** Correlation of two lists, -1 to 1; 0 where one of them is constant. */
    static double correlation(double[] x, double[] y) {
        double meanX = IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElse(0);
        double meanY = IntStream.range(0, y.length).mapToDouble(i -> y[i]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** Chance of a rank correlation as large, either way, where there is none: normal with variance 1/(n-1) (Kendall and Stuart). */
    static double chance(double correlation, int n) {
        return Erf.erfc(Math.abs(correlation) * Math.sqrt(n - 1.0) / Math.sqrt(2));
    }
}
