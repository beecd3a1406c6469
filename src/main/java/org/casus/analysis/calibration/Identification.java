package org.casus.analysis.calibration;

/** Whether the observations tell a parameter. */
public enum Identification {
    /** The posterior is narrower than the prior by a third or more, and by more than two standard errors. */
    IDENTIFIED("identified"),
    /** Narrower by a tenth or more, and by more than two standard errors. */
    WEAKLY("weakly"),
    /** Anything less. */
    NOT("not identified");

    private static final double MUCH = 1.0 / 3;
    private static final double SOME = .1;
    private final String words;

    Identification(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** @param contraction 1 - sd of the posterior / sd of the prior; @param error its standard error */
    static Identification of(double contraction, double error) {
        if (!(contraction > 2 * error) || contraction < SOME) {
            return NOT;
        }
        return contraction >= MUCH ? IDENTIFIED : WEAKLY;
    }

    /** The rule, for those who read a verdict. */
    public static String rule() {
        return "Contraction is 1 - sd of the posterior / sd of the prior, both as shares of the prior. Identified: a third or more;"
                + " weakly: a tenth or more; both only where it is more than twice its standard error, (1 - contraction) /"
                + " sqrt(2 x effective particles).";
    }
}
