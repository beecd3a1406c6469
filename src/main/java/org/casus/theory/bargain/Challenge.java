package org.casus.theory.bargain;

/**
 * Expected utility of a challenge by i to j (Bueno de Mesquita 1985; Scholz, Calbert and Smith 2011):
 * <pre>
 * E(i,j) = s_j (P U_s + (1 - P) U_f) + (1 - s_j) U_s - Q U_sq - (1 - Q) (T U_b + (1 - T) U_w)
 * </pre>
 * j resists with the chance s_j, its salience; P is the chance of success.
 *
 * @param distance between i and j as a share of the range
 * @param fromMedian distance of i from the weighted median as a share of the range
 * @param salience of j
 * @param success P
 */
record Challenge(double distance, double fromMedian, double salience, double success) {
    /** Its expected utility. @param r risk exponent of who reckons */
    double utility(double r, Rules rules) {
        double won = BasicUtility.success(distance, r);
        double lost = BasicUtility.failure(distance, r);
        double resisted = salience * (success * won + (1 - success) * lost);
        return resisted + (1 - salience) * won - leftAlone(r, rules);
    }

    private double leftAlone(double r, Rules rules) {
        double q = rules.statusQuo();
        double still = q * BasicUtility.statusQuo(r);
        if (q == 1) {
            return still;
        }
        double t = rules.better();
        return still + (1 - q) * (t * BasicUtility.better(distance, fromMedian, r)
                + (1 - t) * BasicUtility.worse(distance, fromMedian, r));
    }
}
