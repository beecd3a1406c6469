package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.model.Effect;
import org.casus.scenario.Scenario;
import org.casus.scenario.check.FormulaScope.Place;

/** Every formula can be read and names what exists; every effect changes something that can change. */
final class FormulaCheck implements Check {
    private static final List<String> WITH_OWN = List.of("features", "actions", "effects");

    @Override
    public void check(Scenario s, Known known, Findings out) {
        FormulaScope scope = new FormulaScope(s, known);
        for (Parts.Part part : known.parts()) {
            if (part.value() instanceof Formula formula && !Mentions.isNumber(formula.text())) {
                scope.faults(formula.text(), place(part.path())).forEach(f -> out.error(f, part.path()));
            }
        }
        s.effects().forEach((id, effect) -> target(id, effect, scope, known, out));
    }

    private static Place place(List<String> path) {
        String section = path.get(0);
        boolean measure = section.equals("patterns") || section.equals("claims");
        return new Place(section.equals("effects") ? Vocabulary.LOCALS : List.of(), WITH_OWN.contains(section), measure);
    }

    private static void target(String id, Effect effect, FormulaScope scope, Known known, Findings out) {
        if (effect.target() == null) {
            return;
        }
        Set<String> faults = new LinkedHashSet<>();
        Node.Call call = call(effect.target());
        if (call == null) {
            faults.add("'" + effect.target() + "' is not a quantity, such as relation(A,B)");
        } else {
            scope.quantity(call, new Place(List.of(), true, false), faults);
            if (faults.isEmpty()) {
                changeable(call, effect.reaction(), known, faults);
            }
        }
        faults.forEach(f -> out.error(f, "effects", id, "target"));
    }

    private static Node.Call call(String text) {
        try {
            return ExpressionParser.parse(text) instanceof Node.Call call ? call : null;
        } catch (ExpressionException e) {
            return null;
        }
    }

    private static void changeable(Node.Call call, boolean reaction, Known known, Set<String> faults) {
        String name = call.name();
        boolean feature = known.has(Sort.FEATURE, name);
        if (reaction && !feature) {
            faults.add("the target of a reaction is a feature; '" + name + "' is none");
        } else if (!reaction && feature) {
            faults.add(name + " is a feature, computed anew each week; change what it is made of, or mark the row "
                    + "'reaction: true'");
        } else if (!call.called() && !known.has(Sort.STOCK, name) && !feature) {
            faults.add(name + " does not change in a run; the target is a quantity or a stock");
        }
    }
}
