package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One value that two trees say differently.
 *
 * @param path keys from the root
 * @param before of the first, missing where it has none
 * @param after of the second, missing where it has none
 */
record Difference(List<String> path, JsonNode before, JsonNode after) {
    /** As "path was x, is y". */
    String words() {
        return String.join(".", path) + " was " + words(before) + ", is " + words(after);
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
