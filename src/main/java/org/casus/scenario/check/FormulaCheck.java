package org.casus.scenario.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.model.Action;
import org.casus.model.Agreement;
import org.casus.model.Effect;
import org.casus.scenario.Scenario;
import org.casus.scenario.check.FormulaScope.Place;

/** Every formula can be read and names what exists; every effect changes something that can change. */
final class FormulaCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        FormulaScope scope = new FormulaScope(s, known);
        for (Parts.Part part : known.parts()) {
            if (part.value() instanceof Formula formula && !Mentions.isNumber(formula.text())) {
                scope.faults(formula.text(), place(part.path(), s)).forEach(f -> out.error(f, part.path()));
            }
        }
        s.effects().forEach((id, effect) -> {
            Set<String> faults = target(effect, new Place(List.of(), doers(effect, s), false), scope, known);
            faults.forEach(f -> out.error(f, "effects", id, "target"));
        });
    }

    private static Place place(List<String> path, Scenario s) {
        String section = path.get(0);
        boolean measure = section.equals("patterns") || section.equals("claims");
        List<String> locals = section.equals("effects") ? Vocabulary.LOCALS : List.of();
        return new Place(locals, owners(path, s), measure);
    }

    /** Actors that own stands for in a row; null where it stands for nobody. */
    static Collection<String> owners(List<String> path, Scenario s) {
        String id = path.size() > 1 ? path.get(1) : "";
        return switch (path.get(0)) {
            case "features" -> Features.owned(s.features().get(id)) ? holders(id, s) : null;
            case "actions" -> choosers(s.actions().get(id), path.contains("settings"), s);
            case "effects" -> doers(s.effects().get(id), s);
            default -> null;
        };
    }

    private static Collection<String> choosers(Action action, boolean setting, Scenario s) {
        return setting || "pass".equals(action.kind()) ? s.actors().keySet() : action.actors();
    }

    private static List<String> holders(String feature, Scenario s) {
        return s.actors().keySet().stream().filter(a -> s.goals().containsKey(a + "." + feature)).toList();
    }

    private static Collection<String> doers(Effect effect, Scenario s) {
        if (effect.by() != null) {
            return List.of(effect.by());
        }
        Agreement agreement = s.agreements().get(effect.on());
        return agreement == null ? s.actors().keySet() : agreement.parties().stream().limit(1).toList();
    }

    private static Set<String> target(Effect effect, Place place, FormulaScope scope, Known known) {
        Set<String> faults = new LinkedHashSet<>();
        Node.Call call = effect.target() == null ? null : call(effect.target());
        if (call != null) {
            scope.quantity(call, place, faults);
            if (faults.isEmpty()) {
                changeable(call, effect.reaction(), known, faults);
            }
        } else if (effect.target() != null) {
            faults.add("'" + effect.target() + "' is not a quantity, such as relation(A,B)");
        }
        return faults;
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
