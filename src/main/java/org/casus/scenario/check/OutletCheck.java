package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casus.model.Outlet;
import org.casus.model.Trust;
import org.casus.scenario.Scenario;

/** Outlets speak for actors that exist, their numbers are numbers, and their trust has a law. */
final class OutletCheck implements Check {
    private static final double MOST_DAYS = 60;
    private static final double MOST_SPREAD = 3;
    private static final double MOST_WEIGHT = 1000;
    private static final double MOST_TOLERANCE = 10;
    private static final double LEAST = 1e-6;

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Fixed fixed = new Fixed(s, out);
        s.outlets().forEach((id, o) -> outlet(id, o, known, fixed, out));
        Trust t = s.trust();
        if (t != null) {
            fixed.require(t.memory(), 0, 1, "trust", "memory");
            fixed.require(t.weight(), LEAST, MOST_WEIGHT, "trust", "weight");
            fixed.require(t.tolerance(), LEAST, MOST_TOLERANCE, "trust", "tolerance");
            fixed.require(t.shareTolerance(), LEAST, 1, "trust", "shareTolerance");
        } else if (!s.outlets().isEmpty()) {
            out.error("there are outlets but no 'trust', which says how their credibility is gained and lost", "outlets");
        }
    }

    private static void outlet(String id, Outlet o, Known known, Fixed fixed, Findings out) {
        known.require(Sort.ACTOR, o.actor(), out, "outlets", id, "actor");
        Set<String> things = new LinkedHashSet<>(known.of(Sort.ACTOR));
        for (Sort sort : new Sort[] {Sort.FACTION, Sort.SIDE, Sort.ZONE, Sort.AGREEMENT}) {
            things.addAll(known.of(sort));
        }
        o.calls().keySet().stream().filter(thing -> !things.contains(thing)).forEach(thing ->
                out.error("'" + thing + "' is no actor, faction, side, zone or agreement." + known.hint(thing, things),
                        "outlets", id, "calls", thing));
        fixed.require(o.reach(), 0, 1, "outlets", id, "reach");
        fixed.require(o.attention(), 0, 1, "outlets", id, "attention");
        fixed.require(o.delay(), 0, MOST_DAYS, "outlets", id, "delay");
        fixed.require(o.spread(), 0, MOST_SPREAD, "outlets", id, "spread");
        fixed.require(o.credibility(), 0, 1, "outlets", id, "credibility");
    }
}
