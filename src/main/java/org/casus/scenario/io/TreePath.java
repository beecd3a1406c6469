package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.util.TextDistance;

/** Finds the value that a dotted path means; keys may hold dots themselves, as those of goals do. */
final class TreePath {
    private static final int SHOWN = 12;
    private final Node.Fields top;
    private final SchemaTree schema;

    TreePath(Node.Fields top, SchemaTree schema) {
        this.top = top;
        this.schema = schema;
    }

    /** A path that leads nowhere; the message says why and what is near. */
    static final class LostException extends Exception {
        private static final long serialVersionUID = 1;

        LostException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Keys from the top to a single value. A bare id of a parameter stands for its value.
     *
     * @throws LostException if there is no such value
     */
    List<String> find(String text) throws LostException {
        Node.Fields parameters = top.get("parameters") instanceof Node.Fields f ? f : new Node.Fields(top.mark(), java.util.Map.of());
        if (!text.contains(".")) {
            if (parameters.get(text) == null) {
                throw unknown(text, "parameter", parameters.entries().keySet());
            }
            return List.of("parameters", text, "value");
        }
        return walk(text, parameters.entries().keySet());
    }

    private List<String> walk(String text, Collection<String> parameters) throws LostException {
        List<String> path = new ArrayList<>();
        Node node = top;
        String rest = text;
        while (!rest.isEmpty()) {
            JsonNode here = schema.at(path);
            Set<String> keys = new LinkedHashSet<>(SchemaTree.keys(here));
            if (node instanceof Node.Fields fields) {
                keys.addAll(fields.entries().keySet());
            }
            String key = longest(rest, keys);
            if (key == null) {
                throw astray(rest, path, keys);
            }
            path.add(key);
            node = node instanceof Node.Fields fields ? fields.get(key) : null;
            rest = rest.length() == key.length() ? "" : rest.substring(key.length() + 1);
        }
        return single(path, node);
    }

    private static String longest(String rest, Set<String> keys) {
        return keys.stream().filter(k -> rest.equals(k) || rest.startsWith(k + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse(null);
    }

    private static LostException astray(String rest, List<String> path, Set<String> keys) {
        if (keys.isEmpty()) {
            return new LostException("'" + String.join(".", path) + "' is a single value; nothing lies below it");
        }
        String where = path.isEmpty() ? "section" : "key of " + String.join(".", path);
        return unknown(nearestStart(rest, keys), where, keys);
    }

    /** As many words of the rest as the keys here have. */
    private static String nearestStart(String rest, Set<String> keys) {
        int words = keys.stream().mapToInt(k -> k.split("\\.").length).max().orElse(1);
        String[] parts = rest.split("\\.");
        return String.join(".", List.of(parts).subList(0, Math.min(words, parts.length)));
    }

    private List<String> single(List<String> path, Node node) throws LostException {
        JsonNode here = schema.at(path);
        if (SchemaTree.isSingle(here) && !(node instanceof Node.Fields) && !(node instanceof Node.Items)) {
            return path;
        }
        List<String> keys = SchemaTree.keys(here);
        String hint = keys.isEmpty() ? "" : "; go on to one of " + list(keys);
        throw new LostException("'" + String.join(".", path) + "' is not a single value" + hint);
    }

    private static LostException unknown(String word, String kind, Collection<String> known) {
        return new LostException("there is no " + kind + " '" + word + "'; known are " + list(known) + "."
                + TextDistance.hint(word, known));
    }

    private static String list(Collection<String> words) {
        String shown = String.join(", ", words.stream().limit(SHOWN).toList());
        return words.size() > SHOWN ? shown + " and " + (words.size() - SHOWN) + " more" : shown;
    }
}
