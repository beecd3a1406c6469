package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.expression.Formula;
import org.casus.scenario.Scenario;
import org.casus.scenario.check.Finding;
import org.casus.scenario.check.FormulaRange;

/** The limits that the schema sets for a number hold for a formula of parameters in its place, too. */
final class FormulaBounds {
    private final SchemaTree schema;
    private final FormulaRange range;
    private final List<Finding> out = new ArrayList<>();

    private FormulaBounds(SchemaTree schema, Scenario scenario) {
        this.schema = schema;
        this.range = new FormulaRange(scenario);
    }

    /** Each formula of a tree that leaves its limits. */
    static List<Finding> check(Node.Fields top, SchemaTree schema, Scenario scenario) {
        FormulaBounds bounds = new FormulaBounds(schema, scenario);
        bounds.visit(top, schema.root(), List.of());
        return bounds.out;
    }

    private void visit(Node node, JsonNode here, List<String> path) {
        if (node instanceof Node.Fields fields) {
            fields.entries().forEach((key, entry) -> visit(entry.value(), schema.child(here, key), and(path, key)));
        } else if (node instanceof Node.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                visit(items.values().get(i), schema.child(here, "0"), and(path, String.valueOf(i)));
            }
        } else if (node instanceof Node.Scalar scalar && scalar.value() instanceof String text
                && SchemaTree.allows(here, "number") && !text.isBlank()) {
            double low = here.path("minimum").asDouble(Double.NEGATIVE_INFINITY);
            double high = here.path("maximum").asDouble(Double.POSITIVE_INFINITY);
            range.fault(new Formula(text), low, high, path).ifPresent(out::add);
        }
    }

    private static List<String> and(List<String> path, String key) {
        List<String> below = new ArrayList<>(path);
        below.add(key);
        return below;
    }
}
