package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.casus.expression.Formula;
import org.casus.model.AirForce;
import org.casus.scenario.Scenario;

/** Gestures and postures from which nothing follows: they can be chosen, and nothing in the world is any different. */
final class InertCheck implements Check {
    private static final Map<String, String> WANTS = Map.of(
            "gesture", "give it a row under effects, or let a formula or a crisis name it",
            "posture", "let a formula read its level, or give it a row under effects");

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Set<String> named = named(s, known);
        s.actions().forEach((id, action) -> {
            String wanted = action.kind() == null ? null : WANTS.get(action.kind());
            boolean chosen = action.actors().stream().anyMatch(a -> "gesture".equals(action.kind()) || Levels.count(s, id, a) > 0);
            if (wanted != null && chosen && !named.contains(id)) {
                out.warning("nothing follows from this " + action.kind() + "; " + wanted, "actions", id);
            }
        });
    }

    /** Ids that something in the world answers to. */
    private static Set<String> named(Scenario s, Known known) {
        Set<String> named = new LinkedHashSet<>();
        for (Parts.Part part : known.parts()) {
            if (part.value() instanceof Formula formula) {
                named.addAll(Mentions.of(formula.text()));
            }
        }
        s.effects().values().forEach(e -> named.add(e.on()));
        s.crises().values().forEach(c -> {
            c.moves().values().forEach(named::addAll);
            named.addAll(c.yields().values());
            named.add(c.trigger());
        });
        s.claimants().values().forEach(c -> named.add(c.action()));
        s.airForces().values().stream().map(AirForce::closeSupport).forEach(named::add);
        return named;
    }
}
