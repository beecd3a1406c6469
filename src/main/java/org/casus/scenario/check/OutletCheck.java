package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casus.model.Outlet;
import org.casus.scenario.Scenario;

/** Outlets speak for actors that exist, and their trust has a law. */
final class OutletCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.outlets().forEach((id, o) -> outlet(id, o, known, out));
        if (s.trust() == null && !s.outlets().isEmpty()) {
            out.error("there are outlets but no 'trust', which says how their credibility is gained and lost", "outlets");
        }
    }

    private static void outlet(String id, Outlet o, Known known, Findings out) {
        known.require(Sort.ACTOR, o.actor(), out, "outlets", id, "actor");
        Set<String> things = new LinkedHashSet<>(known.of(Sort.ACTOR));
        for (Sort sort : new Sort[] {Sort.FACTION, Sort.SIDE, Sort.ZONE, Sort.AGREEMENT}) {
            things.addAll(known.of(sort));
        }
        o.calls().keySet().stream().filter(thing -> !things.contains(thing)).forEach(thing ->
                out.error("'" + thing + "' is no actor, faction, side, zone or agreement." + known.hint(thing, things),
                        "outlets", id, "calls", thing));
    }
}
