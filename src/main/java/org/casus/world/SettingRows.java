package org.casus.world;

import java.util.HashMap;
import java.util.Map;
import org.casus.expression.Expression;

/** The settings of all actions by name, shared by all replications of a blueprint; what never changes is computed once. */
final class SettingRows {
    /**
     * One setting, by position of the action and by actor; must not be written to.
     *
     * @param byActor formulas, null for an action without the setting
     * @param fixed values that never change, NaN for the rest, null for an action without the setting
     */
    record Row(Expression[][] byActor, double[][] fixed) {}

    private final Map<String, Row> rows = new HashMap<>();
    private final Row none;

    private SettingRows(Blueprint b) {
        int actions = b.actionCount();
        none = new Row(new Expression[actions][], new double[actions][]);
        for (int k = 0; k < actions; k++) {
            for (Map.Entry<String, Expression[]> e : b.action(k).settings().entrySet()) {
                Row row = rows.computeIfAbsent(e.getKey(), name -> new Row(new Expression[actions][], new double[actions][]));
                row.byActor()[k] = e.getValue();
                row.fixed()[k] = fixed(e.getValue());
            }
        }
    }

    static SettingRows of(Blueprint b) {
        return b.shared(SettingRows.class, SettingRows::new);
    }

    private static double[] fixed(Expression[] byActor) {
        double[] fixed = new double[byActor.length];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = byActor[i].fixed() ? byActor[i].value(new double[0]) : Double.NaN;
        }
        return fixed;
    }

    /** The settings of a name, one without any where no action has it. */
    Row row(String name) {
        return rows.getOrDefault(name, none);
    }
}
