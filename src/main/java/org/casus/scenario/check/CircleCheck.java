package org.casus.scenario.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.Host;
import org.casus.scenario.Scenario;

/** Nothing depends on itself by whatever way: rates and features, patrons, hosts on the way to others. */
final class CircleCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        formulas(s, out);
        for (List<String> circle : Chains.circles(s.actors().keySet(), id -> patron(s.actors().get(id)))) {
            out.error("patrons run in a circle: " + Chains.text(circle), "actors", circle.get(0), "patron");
        }
        for (List<String> circle : Chains.circles(s.hosts().keySet(), id -> via(s.hosts().get(id)))) {
            out.error("the way runs in a circle: " + Chains.text(circle), "hosts", circle.get(0), "via");
        }
    }

    private static Collection<String> patron(Actor actor) {
        return actor == null || actor.patron() == null ? Set.of() : Set.of(actor.patron());
    }

    private static Collection<String> via(Host host) {
        return host == null || host.via() == null ? Set.of() : Set.of(host.via());
    }

    private static void formulas(Scenario s, Findings out) {
        Map<String, Set<String>> reads = new LinkedHashMap<>();
        s.rates().forEach((id, r) -> reads.put(id, r.formula() == null ? Set.of() : Mentions.of(r.formula().text())));
        s.features().forEach((id, f) ->
                reads.putIfAbsent(id, f.formula() == null ? Set.of() : Mentions.of(f.formula().text())));
        for (List<String> circle : Chains.circles(reads.keySet(), id -> within(reads, id))) {
            String section = s.rates().containsKey(circle.get(0)) ? "rates" : "features";
            out.error("formulas run in a circle: " + Chains.text(circle), section, circle.get(0), "formula");
        }
    }

    private static Collection<String> within(Map<String, Set<String>> reads, String id) {
        Set<String> within = new LinkedHashSet<>(reads.get(id));
        within.retainAll(reads.keySet());
        return within;
    }
}
