package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.util.TextDistance;

/**
 * Checks keys that have no value. Such a key removes what another file or a table has under it; where it removes
 * nothing it is a slip, such as what stands behind the comma of {@code {population: 400,000, area: 5}}, which merging would swallow.
 */
final class Removals {
    private final SchemaTree schema;
    private final SchemaWords words;
    private final Problems problems;
    private final Set<Mark> used = new HashSet<>();

    Removals(SchemaTree schema, Problems problems) {
        this.schema = schema;
        this.words = new SchemaWords(schema);
        this.problems = problems;
    }

    /** Keeps in mind which keys without a value remove a row of a table, or a cell of one, that they are merged over. */
    void use(Node.Fields base, Node.Fields patch) {
        patch.entries().forEach((key, entry) -> {
            Node before = base.get(key);
            if (before != null && isNothing(entry.value())) {
                used.add(entry.value().mark());
            } else if (before instanceof Node.Fields fields && entry.value() instanceof Node.Fields changes) {
                use(fields, changes);
            }
        });
    }

    /**
     * Reports each key without a value that removes nothing: an error, and only a warning where the key is one that
     * the schema names and holds a single value, which then stays what it is unless stated.
     *
     * @param base what the patch is merged over, or null
     */
    void check(Node.Fields base, Node.Fields patch) {
        check(base, patch, schema.root(), List.of());
    }

    private void check(Node.Fields base, Node.Fields patch, JsonNode here, List<String> path) {
        patch.entries().forEach((key, entry) -> {
            Node before = base == null ? null : base.get(key);
            JsonNode below = schema.child(here, key);
            if (entry.value() instanceof Node.Fields changes) {
                check(before instanceof Node.Fields fields ? fields : null, changes, below, under(path, key));
            } else if (before == null && isNothing(entry.value()) && !used.contains(entry.value().mark())) {
                report(base, key, entry, here, path);
            }
        });
    }

    private void report(Node.Fields base, String key, Node.Entry entry, JsonNode here, List<String> path) {
        String where = String.join(".", under(path, key));
        boolean named = here.path("properties").has(key);
        if (named) {
            if (SchemaTree.isSingle(schema.child(here, key))) {
                problems.warning(entry.key(), where, "has no value, and there is none to remove; it counts as absent");
            }
        } else if (key.matches("[0-9.]+")) {
            problems.error(entry.key(), where, "has no value: a comma ends an entry here, so a number is written without, such as 400000 or 50.6");
        } else if (schema.child(here, key).isMissingNode()) {
            problems.error(entry.key(), where, words.unknownKey(key, path));
        } else {
            String hint = base == null ? "" : TextDistance.hint(key, base.entries().keySet());
            String end = hint.isEmpty() ? "" : "." + hint;
            problems.error(entry.key(), where, "has no value, and there is nothing of this name to remove" + end);
        }
    }

    private static List<String> under(List<String> path, String key) {
        List<String> below = new ArrayList<>(path);
        below.add(key);
        return below;
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() == null;
    }
}
