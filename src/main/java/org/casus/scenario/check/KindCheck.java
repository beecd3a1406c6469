package org.casus.scenario.check;

import java.util.List;
import org.casus.model.Action;
import org.casus.model.ActionKind;
import org.casus.scenario.Scenario;
import org.casus.util.TextDistance;

/** Settings and fields fit the kind of the action. */
final class KindCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        FormulaRange range = new FormulaRange(s);
        s.actions().forEach((id, action) -> {
            KindRule rule = KindRule.of(action.kind()).orElse(null);
            if (rule == null) {
                List<String> kinds = ActionKind.words();
                out.error("'" + action.kind() + "' is not a kind of action; kinds are " + String.join(", ", kinds) + "."
                        + TextDistance.hint(String.valueOf(action.kind()), kinds), "actions", id, "kind");
            } else {
                settings(id, action, rule, out);
                action.settings().forEach((name, formula) -> range
                        .fault(formula, 0, KindRule.most(name), List.of("actions", id, "settings", name)).ifPresent(out::add));
                fields(id, action, rule, out);
                costs(id, action, rule, out);
            }
        });
    }

    private static void settings(String id, Action action, KindRule rule, Findings out) {
        for (String setting : action.settings().keySet()) {
            if (!rule.allowed().contains(setting)) {
                String names = String.join(", ", rule.allowed());
                String known = names.isEmpty() ? "it has none." : "it has " + names + ".";
                out.error("'" + setting + "' is not a setting of the kind " + rule.word() + "; " + known
                        + TextDistance.hint(setting, rule.allowed()), "actions", id, "settings", setting);
            }
        }
        for (String setting : rule.required()) {
            if (!action.settings().containsKey(setting)) {
                out.error("the kind " + rule.word() + " needs the setting '" + setting + "'", "actions", id, "settings");
            }
        }
    }

    /** What is chosen at a level costs what the level says. */
    private static void costs(String id, Action action, KindRule rule, Findings out) {
        if (rule.levelled() && action.cost() != null) {
            out.warning("the kind " + rule.word() + " takes its cost from its levels; this one counts for nothing", "actions", id, "cost");
        }
        if (rule.levelled() && action.usd() != null) {
            out.warning("the kind " + rule.word() + " takes its usd from its levels; this one counts for nothing", "actions", id, "usd");
        }
    }

    private static void fields(String id, Action action, KindRule rule, Findings out) {
        field(id, rule, "mixes", action.mixes().isEmpty(), out);
        field(id, rule, "factions", action.factions().isEmpty(), out);
        field(id, rule, "agreement", action.agreement() == null, out);
    }

    private static void field(String id, KindRule rule, String field, boolean absent, Findings out) {
        if (rule.needs(field) && absent) {
            out.error("the kind " + rule.word() + " needs '" + field + "'", "actions", id);
        } else if (!rule.needs(field) && !absent) {
            out.error("the kind " + rule.word() + " does not read '" + field + "'; leave it out", "actions", id, field);
        }
    }
}
