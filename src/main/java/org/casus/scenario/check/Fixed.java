package org.casus.scenario.check;

import org.casus.expression.ExpressionException;
import org.casus.expression.Formula;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;

/** Formulas that may read parameters only, and must lie in a range. */
final class Fixed {
    private final Constants constants;
    private final Findings out;

    Fixed(Scenario s, Findings out) {
        this.constants = new Constants(s);
        this.out = out;
    }

    /** Reports a formula that reads anything but parameters or lies outside [low, high]; null is fine. */
    void require(Formula formula, double low, double high, String... path) {
        if (formula == null) {
            return;
        }
        try {
            double value = constants.of(formula, low);
            if (!(low <= value && value <= high)) {
                out.error("'" + formula + "' is " + Sums.plain(value) + " and must lie in [" + Sums.plain(low) + ", "
                        + Sums.plain(high) + "]", path);
            }
        } catch (ExpressionException e) {
            if (!Mentions.of(formula.text()).isEmpty()) {
                out.error("'" + formula + "' may read parameters only: the wire is made after the run; " + e.getMessage(), path);
            }
        }
    }
}
