package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where two trees differ, value by value, in words. */
final class Differences {
    private Differences() {}

    static void between(String where, JsonNode before, JsonNode after, List<String> out) {
        if (branches(before, after)) {
            Set<String> keys = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(keys::add);
            after.fieldNames().forEachRemaining(keys::add);
            keys.forEach(k -> between(where + "." + k, before.path(k), after.path(k), out));
        } else if (!same(before, after)) {
            out.add(where + " was " + words(before) + ", is " + words(after));
        }
    }

    /** Whether both have parts, or one has and the other is absent. */
    private static boolean branches(JsonNode a, JsonNode b) {
        return a.isObject() && (b.isObject() || b.isMissingNode() && !a.isEmpty()) || b.isObject() && !b.isEmpty() && a.isMissingNode();
    }

    private static boolean same(JsonNode a, JsonNode b) {
        return a.isNumber() && b.isNumber() ? a.doubleValue() == b.doubleValue() : a.equals(b);
    }

    private static String words(JsonNode value) {
        if (value.isMissingNode()) {
            return "absent";
        }
        if (value.isTextual()) {
            return Quote.of(value.textValue());
        }
        return value.isObject() ? "a map" : Quote.of(value.toString()).replace("'", "");
    }
}
