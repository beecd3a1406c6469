package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where two trees differ, value by value. */
final class Differences {
    private final List<Difference> out = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(List<String> path, JsonNode before, JsonNode after) {
        Differences differences = new Differences();
        differences.walk(path, before, after);
        return differences.out;
    }

    private void walk(List<String> path, JsonNode before, JsonNode after) {
        if (branches(before, after)) {
            Set<String> keys = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(keys::add);
            after.fieldNames().forEachRemaining(keys::add);
            keys.forEach(k -> walk(below(path, k), before.path(k), after.path(k)));
        } else if (!same(before, after)) {
            out.add(new Difference(path, before, after));
        }
    }

    private static List<String> below(List<String> path, String key) {
        List<String> below = new ArrayList<>(path);
        below.add(key);
        return below;
    }

    /** Whether both have parts, or one has and the other is absent. */
    private static boolean branches(JsonNode a, JsonNode b) {
        return a.isObject() && (b.isObject() || b.isMissingNode() && !a.isEmpty()) || b.isObject() && !b.isEmpty() && a.isMissingNode();
    }

    private static boolean same(JsonNode a, JsonNode b) {
        return a.isNumber() && b.isNumber() ? a.doubleValue() == b.doubleValue() : a.equals(b);
    }
}
