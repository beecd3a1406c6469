package org.casus.scenario.check;

import java.util.Map;
import org.casus.scenario.Scenario;

/** Rows that belong to a pair: both ends exist, differ, and no pair stands twice. */
final class PairCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        pairs(s.theatre().edges(), Sort.ZONE, known, out, "theatre", "edges");
        pairs(s.hostility(), Sort.FACTION, known, out, "hostility");
        pairs(s.relations(), Sort.ACTOR, known, out, "relations");
    }

    private static void pairs(Map<String, ?> rows, Sort sort, Known known, Findings out, String... section) {
        for (String id : rows.keySet()) {
            String[] path = Paths.and(section, id);
            String[] ends = id.split("-", -1);
            if (ends.length != 2) {
                out.error("'" + id + "' is not a pair; the id is A-B", path);
                continue;
            }
            known.require(sort, ends[0], out, path);
            known.require(sort, ends[1], out, path);
            if (ends[0].equals(ends[1])) {
                out.error("'" + id + "' joins " + ends[0] + " to itself", path);
            } else if (rows.containsKey(ends[1] + "-" + ends[0]) && ends[0].compareTo(ends[1]) > 0) {
                out.error("this pair stands twice, also as '" + ends[1] + "-" + ends[0] + "'", path);
            }
        }
    }
}
