package org.casus.theory;

import java.io.Serializable;

/**
 * How fast help from next door reaches those who are attacked. The attacker chooses time and place, so at first he meets
 * those who stand there; the defender's mobile men march to the threatened sector at a weekly rate, and long attacks
 * meet them (Biddle 2004, Military Power, ch. 3: the defender's counter-concentration). Marching men are what
 * aircraft find most easily, so the attacker's close support thins them (Andres, Wills and Griffith 2005,
 * International Security 30(3)).
 *
 * @param rate share of the help that sets out in a week, 0 to 1
 */
public record CounterConcentration(double rate) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double NONE = 1e-9;

    /** Share of the help that stands there, 0 to 1. @param weeks since the attack began, 0 or more; @param air strength that aircraft add to the attacker, 0 or more */
    public double arrived(double weeks, double air) {
        return Saturation.reached(rate, weeks) / (1 + air);
    }

    /**
     * Mean share over the coming weeks.
     *
     * @param begun weeks since the attack began; 0 for one that is planned
     * @param horizon weeks to come, above 0
     * @param air strength that aircraft add to the attacker, 0 or more
     */
    public double arriving(double begun, double horizon, double air) {
        double away = begun <= 0 ? 1 : 1 - Saturation.reached(rate, begun);
        double mean = rate <= NONE ? 1 : Math.min(1, Saturation.reached(rate, horizon) / (rate * horizon));
        return (1 - away * mean) / (1 + air);
    }
}
