package org.casus.scenario.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.expression.ExpressionException;
import org.casus.expression.Formula;
import org.casus.model.Parameter;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;

/**
 * Whether formulas of parameters lie in a range: with the values of all parameters, and with each of them alone at its low and
 * its high. A formula that reads the world is held in bounds where it is used.
 */
public final class FormulaRange {
    private final Scenario scenario;
    private final Constants constants;

    public FormulaRange(Scenario scenario) {
        this.scenario = scenario;
        this.constants = new Constants(scenario);
    }

    /**
     * What is wrong with a formula: an error if it is not in [low, high], a warning if an end of a parameter takes it out of them;
     * empty if neither, or if it reads the world or cannot be read.
     *
     * @param low least value, or minus infinity: then any finite number will do
     * @param high greatest value, or infinity
     * @param path where it stands
     */
    public Optional<Finding> fault(Formula formula, double low, double high, List<String> path) {
        try {
            double value = constants.of(formula, low);
            return fits(value, low, high)
                    ? faultAtEnds(formula, low, high).map(fault -> new Finding(path, fault, false))
                    : Optional.of(new Finding(path, "'" + formula + "' is " + Sums.plain(value) + "; " + allowed(low, high), true));
        } catch (ExpressionException e) {
            return Optional.empty();
        }
    }

    private Optional<String> faultAtEnds(Formula formula, double low, double high) {
        for (Map.Entry<String, Parameter> entry : scenario.parameters().entrySet()) {
            String id = entry.getKey();
            Parameter p = entry.getValue();
            if (p.low() < p.high() && formula.text().contains(id)) {
                for (double end : new double[] {p.low(), p.high()}) {
                    double value = constants.with(id, end).of(formula, low);
                    if (!fits(value, low, high)) {
                        return Optional.of("'" + formula + "' is " + Sums.plain(value) + " with " + id + " at the "
                                + (end == p.low() ? "low" : "high") + " end of its range, " + Sums.plain(end) + "; "
                                + allowed(low, high));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(double value, double low, double high) {
        return Double.isFinite(value) && low <= value && value <= high;
    }

    private static String allowed(double low, double high) {
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            return "it must be a finite number";
        }
        if (Double.isInfinite(low) || Double.isInfinite(high)) {
            return "it must be " + (Double.isInfinite(low) ? "at most " + Sums.plain(high) : "at least " + Sums.plain(low));
        }
        return "it must lie in [" + Sums.plain(low) + ", " + Sums.plain(high) + "]";
    }
}
