package org.casus.analysis.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How one policy does over all states.
 *
 * @param mean mean over states
 * @param worst worst state
 * @param maxRegret greatest loss against the best policy of a state, 0 or more (Savage 1951)
 * @param meanRegret mean of those losses
 * @param satisficing share of states in which the threshold is met; NaN without a threshold
 * @param signalToNoise mean over standard deviation where more is better, times it where less is (Hamarat et al. 2014)
 */
public record Robustness(
        double mean, double worst, double maxRegret, double meanRegret, double satisficing, double signalToNoise) {

    /**
     * Measures of each policy.
     *
     * @param values values[policy][state], all finite
     * @param more whether more is better
     * @param threshold least, or where less is better greatest, value that satisfies; NaN for none
     */
    public static List<Robustness> of(double[][] values, boolean more, double threshold) {
        int states = values[0].length;
        double[] best = new double[states];
        for (int s = 0; s < states; s++) {
            int state = s;
            best[s] = more
                    ? Arrays.stream(values).mapToDouble(v -> v[state]).max().orElseThrow()
                    : Arrays.stream(values).mapToDouble(v -> v[state]).min().orElseThrow();
        }
        List<Robustness> out = new ArrayList<>();
        for (double[] policy : values) {
            out.add(of(policy, best, more, threshold));
        }
        return out;
    }

    private static Robustness of(double[] y, double[] best, boolean more, double threshold) {
        double mean = Arrays.stream(y).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(y).map(x -> (x - mean) * (x - mean)).sum() / Math.max(1, y.length - 1));
        double worst = more ? Arrays.stream(y).min().orElseThrow() : Arrays.stream(y).max().orElseThrow();
        double most = 0;
        double sum = 0;
        double met = 0;
        for (int s = 0; s < y.length; s++) {
            double regret = Math.abs(best[s] - y[s]);
            most = Math.max(most, regret);
            sum += regret;
            met += (more ? y[s] >= threshold : y[s] <= threshold) ? 1 : 0;
        }
        double satisficing = Double.isNaN(threshold) ? Double.NaN : met / y.length;
        return new Robustness(mean, worst, most, sum / y.length, satisficing, more ? mean / deviation : mean * deviation);
    }
}
