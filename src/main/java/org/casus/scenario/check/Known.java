package org.casus.scenario.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Zone;
import org.casus.scenario.Scenario;
import org.casus.util.TextDistance;

/** Every id of a scenario by sort, and the words that say a reference is unknown. */
final class Known {
    private static final int SHOWN = 12;
    private static final int MOST_HINTS = 500;
    private final Map<Sort, Set<String>> ids = new EnumMap<>(Sort.class);
    private final Set<String> tokens = new LinkedHashSet<>();
    private final Map<Sort, ? extends Collection<String>> doubtful;
    private final List<Parts.Part> parts;
    private int hints;

    /** @param more ids of rows that exist in the files but could not be read, or not in full */
    Known(Scenario s, Map<Sort, ? extends Collection<String>> more) {
        put(Sort.LEDGER, s.reporting());
        put(Sort.PARAMETER, s.parameters());
        put(Sort.TERRAIN, s.theatre().terrain());
        put(Sort.ZONE, s.theatre().zones());
        put(Sort.SIDE, s.sides());
        put(Sort.FACTION, s.factions());
        put(Sort.ACTOR, s.actors());
        put(Sort.FEATURE, s.features());
        put(Sort.ACTION, s.actions());
        put(Sort.STOCK, s.stocks());
        put(Sort.RATE, s.rates());
        put(Sort.TARGET_CLASS, s.targetClasses());
        put(Sort.HOST, s.hosts());
        put(Sort.AGREEMENT, s.agreements());
        put(Sort.CRISIS, s.crises());
        put(Sort.GOAL, s.goals());
        put(Sort.OUTLET, s.outlets());
        more.forEach((sort, names) -> ids.get(sort).addAll(names));
        doubtful = more;
        parts = Parts.of(s);
        tokens.addAll(of(Sort.ZONE));
        for (Zone zone : s.theatre().zones().values()) {
            tokens.addAll(zone.roles());
        }
    }

    private void put(Sort sort, Map<String, ?> rows) {
        ids.put(sort, new LinkedHashSet<>(rows.keySet()));
    }

    /** Ids of a sort whose rows could not be read, or not in full. */
    Collection<String> doubtful(Sort sort) {
        return doubtful.containsKey(sort) ? doubtful.get(sort) : Set.of();
    }

    /** Whether rows exist that could not be read, or not in full. */
    boolean incomplete() {
        return doubtful.values().stream().anyMatch(rows -> !rows.isEmpty());
    }

    /** Every record and formula of the scenario. */
    List<Parts.Part> parts() {
        return parts;
    }

    Set<String> of(Sort sort) {
        return ids.get(sort);
    }

    boolean has(Sort sort, String id) {
        return ids.get(sort).contains(id);
    }

    /** Reports an id that refers to nothing; null refers to nothing on purpose. */
    boolean require(Sort sort, String id, Findings out, String... path) {
        boolean fine = id == null || has(sort, id);
        if (!fine) {
            out.error("'" + id + "' is not " + sort.one() + "; " + list(sort.many(), of(sort)) + hint(sort, id), path);
        }
        return fine;
    }

    /** Reports ids of a list or keys of a map that refer to nothing, each at its own place. */
    void requireAll(Sort sort, Collection<String> names, Findings out, String... path) {
        int index = 0;
        for (String name : names) {
            String[] place = Paths.and(path, names instanceof List ? String.valueOf(index++) : name);
            require(sort, name, out, place);
        }
    }

    /** Reports selector tokens that are neither a zone nor a role of any zone. */
    void requireTokens(List<String> selector, Findings out, String... path) {
        for (int i = 0; i < selector.size(); i++) {
            String token = selector.get(i);
            if (!tokens.contains(token)) {
                out.error("'" + token + "' is neither a zone nor a role of any zone; " + list("known are", tokens)
                        + hint(token, tokens), Paths.and(path, String.valueOf(i)));
            }
        }
    }

    /** {@code zones are A, B, C, ...} */
    static String list(String words, Collection<String> names) {
        if (names.isEmpty()) {
            return "there are no " + words.replace(" are", "") + ".";
        }
        String start = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String verb = words.endsWith(" are") ? words : words + " are";
        return verb + " " + start + (names.size() > SHOWN ? ", ... (" + names.size() + ")" : "") + ".";
    }

    /** The nearest of some names; silent after many hints, for a search takes time. */
    String hint(String word, Collection<String> names) {
        return hints++ < MOST_HINTS ? TextDistance.hint(word, names) : "";
    }

    /** The nearest id of the same sort, or the sort that the id does belong to. */
    private String hint(Sort sort, String id) {
        String near = hint(id, of(sort));
        if (!near.isEmpty()) {
            return near;
        }
        return ids.entrySet().stream()
                .filter(e -> e.getValue().contains(id))
                .map(e -> " '" + id + "' is " + e.getKey().one() + ".")
                .findFirst()
                .orElse("");
    }
}
