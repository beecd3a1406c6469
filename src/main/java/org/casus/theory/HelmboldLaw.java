package org.casus.theory;

/**
 * Attrition by Helmbold's mixed law (Helmbold 1965; Bracken 1995; Lucas and Turkes 2004).
 *
 * <p>Share lost a day: attacker {@code a0 u tau (Y/X)^w}, defender {@code a0 u / tau (X/Y)^w}, with X and
 * Y the strengths, u the intensity and tau the defender's advantage. w = 1 is Lanchester's square law,
 * 0.5 his linear law, 0 the logarithmic law. With tau = 1, X^(2w) - Y^(2w) is invariant.
 */
public final class HelmboldLaw {
    private static final double LOGISTIC = 1.702;

    private HelmboldLaw() {}

    /**
     * Share of the attacker lost a day, before noise.
     *
     * @param a0 share lost a day at parity and full intensity
     * @param w exponent in [0, 1]
     * @param ratio X/Y, above 0
     * @param tau defender's advantage, above 0
     */
    public static double attacker(double a0, double w, double ratio, double tau) {
        return a0 * tau / power(ratio, w);
    }

    /** Share of the defender lost a day, before noise; parameters as for the attacker. */
    public static double defender(double a0, double w, double ratio, double tau) {
        return a0 / tau * power(ratio, w);
    }

    /** ratio^w, with the cheap cases apart. */
    static double power(double ratio, double w) {
        if (w == 0.5) {
            return Math.sqrt(ratio);
        }
        if (w == 1) {
            return ratio;
        }
        return w == 0 ? 1 : Elementary.pow(ratio, w);
    }

    /**
     * Chance that the attacker prevails: the exact winner condition X &gt; (tau)^(1/w) Y softened by the
     * chooser's uncertainty, Phi((2 w ln(X/Y) - 2 ln tau)/sd). Phi(z) is taken to be
     * 1/(1 + exp(-1.702 z)), which is off by less than .01 anywhere (Haley 1952; Camilli 1994).
     *
     * @param logRatio ln(X/Y)
     * @param logTau ln tau
     * @param sd uncertainty, above 0
     */
    public static double winChance(double logRatio, double logTau, double w, double sd) {
        return 1 / (1 + Elementary.exp(-LOGISTIC * (2 * w * logRatio - 2 * logTau) / sd));
    }
}
