package org.casus.scenario;

import org.casus.expression.Binder;
import org.casus.expression.Expression;
import org.casus.expression.ExpressionException;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.model.Parameter;

/** Numbers of a scenario that depend on its parameters alone, not on the state of the world. */
public final class Constants {
    private static final double[] NO_STATE = {};
    private final Scenario scenario;
    private final Binder binder = new Binder(this::parameter);

    public Constants(Scenario scenario) {
        this.scenario = scenario;
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
        Parameter p = call.called() ? null : scenario.parameters().get(call.name());
        if (p == null) {
            throw new ExpressionException("'" + call.name() + "' is not a parameter");
        }
        return Expression.constant(p.value());
    }
}
