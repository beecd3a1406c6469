package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Formula;
import org.casus.expression.Node;
import org.casus.model.Family;
import org.casus.scenario.Scenario;

/** Quantities in formulas that nothing in the scenario can ever move: whoever reads one meant another. */
final class StillCheck implements Check {
    private final boolean strict;

    StillCheck(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Movers movers = new Movers(s);
        for (Parts.Part part : known.parts()) {
            if (part.value() instanceof Formula formula && !Mentions.isNumber(formula.text())) {
                still(formula, movers).forEach(f -> out.add(f, strict, part.path()));
            }
        }
    }

    private static Set<String> still(Formula formula, Movers movers) {
        Set<String> found = new LinkedHashSet<>();
        try {
            walk(ExpressionParser.parse(formula.text()), movers, found);
        } catch (ExpressionException e) {
            return Set.of(); // told elsewhere
        }
        return found;
    }

    private static void walk(Node node, Movers movers, Set<String> found) {
        if (node instanceof Node.Binary binary) {
            walk(binary.left(), movers, found);
            walk(binary.right(), movers, found);
        } else if (node instanceof Node.Unary unary) {
            walk(unary.operand(), movers, found);
        } else if (node instanceof Node.Call call && !call.name().equals("initial")) {
            call.arguments().forEach(a -> walk(a, movers, found));
            List<String> ids = call.arguments().stream().map(StillCheck::id).toList();
            Optional<String> why = call.called() && !ids.contains("") && !ids.contains("own")
                    ? Optional.ofNullable(Family.called().get(call.name())).flatMap(f -> movers.still(f, ids)) : Optional.empty();
            why.ifPresent(w -> found.add(call.name() + "(" + String.join(",", ids) + ") never changes: " + w));
        }
    }

    private static String id(Node node) {
        return node instanceof Node.Call call && !call.called() ? call.name() : "";
    }
}
