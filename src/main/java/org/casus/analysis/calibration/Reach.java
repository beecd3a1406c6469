package org.casus.analysis.calibration;

import java.util.Arrays;
import org.casus.analysis.Quantiles;

/**
 * One target and what runs give for it.
 *
 * @param target what was observed
 * @param defaults reading in each run with the defaults
 * @param screened reading in each run of the screening
 * @param fitted reading in each run with draws of the posterior; empty where nothing was fitted
 */
public record Reach(Target target, double[] defaults, double[] screened, double[] fitted) {
    /** Three standard deviations hold 95% of any distribution with one peak (Pukelsheim 1994). */
    private static final double FAR = 3;

    /**
     * Whether some point of the screening comes within three spreads: the implausibility of history matching (Vernon,
     * Goldstein and Bower 2010), taken over runs instead of an emulator. Where none does, no value of any parameter within
     * its range helps, one by one or together, as far as the design has looked.
     */
    public boolean reached() {
        return Arrays.stream(screened).anyMatch(r -> Math.abs(target.standardised(r)) <= FAR);
    }

    public Quantiles byDefault() {
        return Quantiles.of(defaults);
    }

    public Quantiles byScreening() {
        return Quantiles.of(screened);
    }

    public Quantiles byPosterior() {
        return Quantiles.of(fitted);
    }
}
