package org.casus.scenario.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.scenario.Scenario;

/** Every zone can be reached from every other; if not, a warning names those that cannot. */
final class GraphCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        Map<String, List<String>> roads = new LinkedHashMap<>();
        s.theatre().zones().keySet().forEach(z -> roads.put(z, new ArrayList<>()));
        for (String edge : s.theatre().edges().keySet()) {
            String[] ends = edge.split("-", -1);
            if (ends.length == 2 && roads.containsKey(ends[0]) && roads.containsKey(ends[1])) {
                roads.get(ends[0]).add(ends[1]);
                roads.get(ends[1]).add(ends[0]);
            }
        }
        if (!roads.isEmpty()) {
            warn(roads, out);
        }
    }

    private static void warn(Map<String, List<String>> roads, Findings out) {
        String first = roads.keySet().iterator().next();
        Set<String> cut = new LinkedHashSet<>(roads.keySet());
        cut.removeAll(reached(roads, first));
        if (!cut.isEmpty()) {
            out.warning("no road leads from " + first + " to " + String.join(", ", cut.stream().limit(12).toList())
                    + (cut.size() > 12 ? " and " + (cut.size() - 12) + " more" : ""), "theatre", "edges");
        }
    }

    private static Set<String> reached(Map<String, List<String>> roads, String from) {
        Set<String> seen = new LinkedHashSet<>(List.of(from));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (String zone : roads.get(next.pop())) {
                if (seen.add(zone)) {
                    next.push(zone);
                }
            }
        }
        return seen;
    }
}
