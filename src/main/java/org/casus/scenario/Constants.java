package org.casus.scenario;

import java.util.HashMap;
import java.util.Map;
import org.casus.expression.Binder;
import org.casus.expression.Expression;
import org.casus.expression.ExpressionException;
import org.casus.expression.Formula;
import org.casus.expression.Node;

/** Numbers of a scenario that depend on its parameters alone, not on the state of the world. */
public final class Constants {
    private static final double[] NO_STATE = {};
    private final Map<String, Double> values = new HashMap<>();
    private final Binder binder = new Binder(this::parameter);

    public Constants(Scenario scenario) {
        scenario.parameters().forEach((id, p) -> values.put(id, p.value()));
    }

    private Constants(Map<String, Double> values) {
        this.values.putAll(values);
    }

    /** The same numbers with another value of one parameter. */
    public Constants with(String parameter, double value) {
        Constants other = new Constants(values);
        other.values.put(parameter, value);
        return other;
    }

    /**
     * Value of a formula.
     *
     * @param ifAbsent value of a formula that is null
     * @throws ExpressionException if it can't be read or names anything but a parameter
     */
    public double of(Formula formula, double ifAbsent) {
        return formula == null ? ifAbsent : binder.bind(formula).value(NO_STATE);
    }

    private Expression parameter(Node.Call call) {
        Double value = call.called() ? null : values.get(call.name());
        if (value == null) {
            throw new ExpressionException("'" + call.name() + "' is not a parameter");
        }
        return Expression.constant(value);
    }
}
