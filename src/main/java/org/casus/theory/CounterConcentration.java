package org.casus.theory;

import java.io.Serializable;

/**
 * How fast help from next door reaches those who are attacked. The attacker chooses time and place, so at first he meets
 * those who stand there; the defender's mobile men march to the threatened sector at a weekly rate, and long attacks
 * meet them (Biddle 2004, Military Power, ch. 3: the defender's counter-concentration). Marching men are what
 * aircraft find most easily, so the attacker's close support thins them (Andres, Wills and Griffith 2005,
 * International Security 30(3)).
 */
public final class CounterConcentration implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double NONE = 1e-9;
    private static final int HALF_WEEKS = 128;
    private final double rate;
    private final double mean;
    private final double[] reached;

    /**
     * Powers are dear and attacks are asked about every half-week, so what their ages give is kept.
     *
     * @param rate share of the help that sets out in a week, 0 to 1
     * @param horizon weeks over which plans look ahead, above 0
     */
    public CounterConcentration(double rate, double horizon) {
        this.rate = rate;
        mean = rate <= NONE ? 1 : Math.min(1, Saturation.reached(rate, horizon) / (rate * horizon));
        reached = new double[HALF_WEEKS];
        for (int i = 0; i < HALF_WEEKS; i++) {
            reached[i] = Saturation.reached(rate, 0.5 * i);
        }
    }

    /** Share of the help that stands there, 0 to 1. @param weeks since the attack began, 0 or more; @param air strength that aircraft add to the attacker, 0 or more */
    public double arrived(double weeks, double air) {
        return reached(weeks) / (1 + air);
    }

    private double reached(double weeks) {
        int i = (int) (2 * weeks);
        return i == 2 * weeks && i >= 0 && i < HALF_WEEKS ? reached[i] : Saturation.reached(rate, weeks);
    }

    /**
     * Mean share over the weeks to come.
     *
     * @param begun weeks since the attack began; 0 for one that is planned
     * @param air strength that aircraft add to the attacker, 0 or more
     */
    public double arriving(double begun, double air) {
        double away = begun <= 0 ? 1 : 1 - reached(begun);
        return (1 - away * mean) / (1 + air);
    }
}
