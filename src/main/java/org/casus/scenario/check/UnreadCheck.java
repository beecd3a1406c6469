package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.Zone;
import org.casus.scenario.Scenario;

/** Numbers and words in a scenario that nothing reads: whoever wrote them expects them to count. */
final class UnreadCheck implements Check {
    private static final int SHOWN = 4;
    private final boolean strict;

    UnreadCheck(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Readings readings = new Readings(s, known);
        roles(s, out);
        own("stocks", s.stocks(), readings, "no formula but its own reads this stock, so that nobody weighs it; let a feature, formula or"
                + " indicator read it, or leave it out", out);
        own("rates", s.rates(), readings, "no formula and no mechanism reads this rate; name it where it should count or leave it out", out);
        s.features().keySet().stream()
                .filter(id -> s.goals().keySet().stream().noneMatch(g -> g.endsWith("." + id)))
                .filter(id -> !readings.reads(id, p -> !under(p, "features", id)))
                .forEach(id -> tell(out, "no goal is on this feature and no formula reads it; give an actor a goal on it or leave it out",
                        "features", id));
        relations(s, readings, out);
        new UnreadEffects(s, readings).forEach((id, why) -> tell(out, why, "effects", id));
    }

    private void tell(Findings out, String message, String... path) {
        out.add(message, strict, List.of(path));
    }

    private void own(String section, Map<String, ?> rows, Readings readings, String message, Findings out) {
        rows.keySet().stream().filter(id -> !readings.reads(id, p -> !under(p, section, id)))
                .forEach(id -> tell(out, message, section, id));
    }

    private static boolean under(List<String> path, String section, String id) {
        return path.get(0).equals(section) && path.get(1).equals(id);
    }

    /** Told once, where the role first stands. */
    private void roles(Scenario s, Findings out) {
        Set<String> read = Selectors.of(s);
        Map<String, List<String>> unread = new LinkedHashMap<>();
        Map<String, String> place = new LinkedHashMap<>();
        s.theatre().zones().forEach((id, zone) -> unread(id, zone, read, unread, place));
        unread.forEach((role, zones) -> {
            String where = String.join(", ", zones.subList(0, Math.min(SHOWN, zones.size()))) + (zones.size() > SHOWN ? ", ..." : "");
            tell(out, "nothing picks zones by the role '" + role + "' of " + where + "; name it in the zones of a feature, an action or"
                    + " another row, or leave it out", "theatre", "zones", zones.get(0), "roles", place.get(role));
        });
    }

    private static void unread(String id, Zone zone, Set<String> read, Map<String, List<String>> unread, Map<String, String> place) {
        for (int i = 0; i < zone.roles().size(); i++) {
            String role = zone.roles().get(i);
            if (!read.contains(role) && !role.equals(id)) {
                unread.computeIfAbsent(role, r -> new ArrayList<>()).add(id);
                place.putIfAbsent(role, String.valueOf(i));
            }
        }
    }

    /** A table of relations is also there to be read by people; but where no formula reads any, it looks as if it drove the war. */
    private void relations(Scenario s, Readings readings, Findings out) {
        boolean any = readings.names().stream().anyMatch(n -> n.startsWith("relation("));
        if (!any && !s.relations().isEmpty()) {
            tell(out, "no formula reads the relation of any pair, so that these rows change nothing: who fights whom stands in hostility."
                    + " Let a feature, a 'when' or a hostility read one, or leave them out", "relations",
                    s.relations().keySet().iterator().next());
        }
    }
}
