package org.casus.theory.bargain;

import java.util.Arrays;

/**
 * Risk exponents from security (Bueno de Mesquita 1985; Scholz, Calbert and Smith 2011): with D_i the sum
 * over all others j of the expected utility of j's challenge to i, R_i = (2 D_i - max D - min D) /
 * (max D - min D) and r_i = (1 - R_i / 3) / (1 + R_i / 3). The most endangered has 1/2, the safest 2.
 */
final class RiskExponent {
    private static final double THIRD = 3;

    private RiskExponent() {}

    /**
     * Exponents by stakeholder, 1 for each where all are in the same danger.
     *
     * @param danger D by stakeholder
     * @param slack differences up to this count as none
     */
    static double[] of(double[] danger, double slack) {
        double most = Arrays.stream(danger).max().orElseThrow();
        double least = Arrays.stream(danger).min().orElseThrow();
        if (most - least <= slack) {
            double[] neutral = new double[danger.length];
            Arrays.fill(neutral, 1);
            return neutral;
        }
        return Arrays.stream(danger).map(d -> (2 * d - most - least) / (most - least))
                .map(acceptance -> (1 - acceptance / THIRD) / (1 + acceptance / THIRD)).toArray();
    }
}
