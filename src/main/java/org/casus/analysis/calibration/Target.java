package org.casus.analysis.calibration;

import org.casus.util.Checks;

/**
 * One number that runs are fitted to.
 *
 * @param group series it belongs to; each series counts alike
 * @param name what it is, in words
 * @param observed what was observed
 * @param spread standard deviation of what separates a run of the right parameters from it: error of
 *     observation, discrepancy of the model, and chance from run to run together; above 0
 */
public record Target(String group, String name, double observed, double spread) {
    public Target {
        Checks.finite("observed " + name, observed);
        if (!(spread > 0)) {
            throw new IllegalArgumentException("spread " + spread + " of " + name + " must lie above 0");
        }
    }

    /** How many spreads a reading lies above what was observed. */
    public double standardised(double reading) {
        return (reading - observed) / spread;
    }
}
