package org.casus.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casus.util.Checks;

/**
 * Brier score of forecasts in probability, mean (p-o)^2 (Brier 1950): 0 is perfect, 1 certain and
 * wrong, .25 always one half. Murphy (1973), "A new vector partition of the probability score", splits
 * it into reliability - resolution + uncertainty, exactly so where forecasts within a bin are equal.
 *
 * @param score mean squared error
 * @param reliability mean over bins of (mean forecast - share that came true)^2; less is better
 * @param resolution mean over bins of (share that came true - overall share)^2; more is better
 * @param uncertainty overall share x (1 - overall share)
 * @param bins the reliability diagram, without empty bins
 * @param n forecasts; all numbers are unknown where there are none
 */
public record Brier(
        double score, double reliability, double resolution, double uncertainty, List<ReliabilityBin> bins, int n) {
    public Brier {
        bins = List.copyOf(bins);
    }

    /**
     * Scores forecasts.
     *
     * @param p probabilities, 0 to 1
     * @param came what came true, one for each
     * @param count bins of equal width, 1 or more
     */
    public static Brier of(double[] p, boolean[] came, int count) {
        List<ReliabilityBin> bins = bins(p, came, count);
        double n = p.length;
        double base = bins.stream().mapToDouble(b -> b.share() * b.n()).sum() / n;
        double reliability = bins.stream().mapToDouble(b -> b.n() * square(b.forecast() - b.share())).sum() / n;
        double resolution = bins.stream().mapToDouble(b -> b.n() * square(b.share() - base)).sum() / n;
        return new Brier(score(p, came), reliability, resolution, base * (1 - base), bins, p.length);
    }

    /** Mean squared error; not a number without forecasts. */
    public static double score(double[] p, boolean[] came) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += square(Checks.inRange("p", p[i], 0, 1) - (came[i] ? 1 : 0));
        }
        return sum / p.length;
    }

    private static List<ReliabilityBin> bins(double[] p, boolean[] came, int count) {
        int[] n = new int[Checks.inRange("bins", count, 1, 1000)];
        int[] hits = new int[count];
        double[] sum = new double[count];
        for (int i = 0; i < p.length; i++) {
            int bin = Math.min(count - 1, (int) (p[i] * count));
            n[bin]++;
            sum[bin] += p[i];
            hits[bin] += came[i] ? 1 : 0;
        }
        List<ReliabilityBin> bins = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            if (n[b] > 0) {
                bins.add(new ReliabilityBin((double) b / count, (b + 1.0) / count, sum[b] / n[b], hits[b], n[b]));
            }
        }
        return bins;
    }

    private static double square(double x) {
        return x * x;
    }
}
