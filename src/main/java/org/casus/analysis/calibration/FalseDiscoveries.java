package org.casus.analysis.calibration;

import java.util.Arrays;
import org.casus.util.Checks;

/**
 * Which of many tests to believe: Benjamini and Hochberg (1995), "Controlling the false discovery rate".
 * With the chances in order p(1) to p(m), all up to the largest k with p(k) at most k q / m.
 */
final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /**
     * The largest chance that is believed; -1 where none is.
     *
     * @param chances one a test, 0 to 1
     * @param share share of false ones among the believed that is accepted on average, 0 to 1
     */
    static double threshold(double[] chances, double share) {
        Checks.inRange("share of false discoveries", share, 0, 1);
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        for (int k = sorted.length; k > 0; k--) {
            if (sorted[k - 1] <= k * share / sorted.length) {
                return sorted[k - 1];
            }
        }
        return -1;
    }
}
