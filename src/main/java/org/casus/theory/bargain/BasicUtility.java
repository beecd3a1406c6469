package org.casus.theory.bargain;

/**
 * Utilities of outcomes to who considers a challenge, between -2 and 2 (Bueno de Mesquita 1985; Scholz,
 * Calbert and Smith 2011): 2 - 4 (1/2 + d/2)^r with d the signed share of the range lost, so that a gain
 * of the whole range is worth 2 and its loss -2 for every risk exponent r.
 */
final class BasicUtility {
    private static final double TOP = 2;
    private static final double SPAN = 4;
    private static final double HALF = .5;
    private static final double QUARTER = .25;

    private BasicUtility() {}

    /** U_s = 2 - 4 (0.5 - 0.5 |x_i - x_j| / range)^r: the other comes over. @param d distance as a share of the range */
    static double success(double d, double r) {
        return TOP - SPAN * StrictMath.pow(HALF - HALF * d, r);
    }

    /** U_f = 2 - 4 (0.5 + 0.5 |x_i - x_j| / range)^r: it must go over itself. @param d distance as a share of the range */
    static double failure(double d, double r) {
        return TOP - SPAN * StrictMath.pow(HALF + HALF * d, r);
    }

    /** U_sq = 2 - 4 (0.5)^r: nothing changes. */
    static double statusQuo(double r) {
        return TOP - SPAN * StrictMath.pow(HALF, r);
    }

    /**
     * U_b = 2 - 4 (0.5 - 0.25 (|x_i - m| + |x_i - x_j|) / range)^r: things change for the better unasked.
     *
     * @param d distance to j as a share of the range
     * @param m distance to the weighted median as a share of the range
     */
    static double better(double d, double m, double r) {
        return TOP - SPAN * StrictMath.pow(HALF - QUARTER * (m + d), r);
    }

    /** U_w = 2 - 4 (0.5 + 0.25 (|x_i - m| + |x_i - x_j|) / range)^r: they change for the worse. */
    static double worse(double d, double m, double r) {
        return TOP - SPAN * StrictMath.pow(HALF + QUARTER * (m + d), r);
    }
}
