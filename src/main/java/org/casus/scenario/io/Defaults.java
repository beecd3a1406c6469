package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills in what a scenario leaves out: the defaults of the schema, and those that depend on the row,
 * such as a name that repeats the id.
 */
final class Defaults {
    private final SchemaTree schema;

    Defaults(SchemaTree schema) {
        this.schema = schema;
    }

    /** The tree with every default written out. */
    Node.Fields fill(Node.Fields top) {
        Node.Fields filled = (Node.Fields) fill(top, schema.root(), "");
        return openTerrain(ColourDefaults.fill(filled));
    }

    private Node fill(Node node, JsonNode here, String key) {
        if (node instanceof Node.Items items) {
            return new Node.Items(items.mark(), items.values().stream()
                    .map(v -> fill(v, schema.child(here, "0"), ""))
                    .toList());
        }
        if (!(node instanceof Node.Fields fields)) {
            return node;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        fields.entries().forEach((k, e) -> entries.put(k, new Node.Entry(e.key(), fill(e.value(), schema.child(here, k), k))));
        here.path("properties").properties().forEach(p -> {
            Object value = value(p.getKey(), p.getValue(), entries, key);
            if (value != null) {
                entries.putIfAbsent(p.getKey(), entry(fields.mark(), value));
            }
        });
        return new Node.Fields(fields.mark(), entries);
    }

    private static Object value(String name, JsonNode schema, Map<String, Node.Entry> row, String id) {
        JsonNode given = schema.path("default");
        if (given.isArray()) {
            return List.of(given.get(0).doubleValue());
        }
        if (!given.isMissingNode()) {
            return plain(given);
        }
        return switch (name) {
            case "name" -> id;
            case "letter" -> id.isEmpty() ? null : id.substring(0, 1);
            case "label" -> row.containsKey("value") ? text(row.get("value")) : null;
            case "low", "high" -> isParameter(schema) ? scalar(row.get("value")) : null;
            default -> null;
        };
    }

    private static boolean isParameter(JsonNode schema) {
        return schema.path("description").asText().contains("if absent, the value");
    }

    private static Object scalar(Node.Entry entry) {
        return entry != null && entry.value() instanceof Node.Scalar s ? s.value() : null;
    }

    private static Object text(Node.Entry entry) {
        return String.valueOf(scalar(entry));
    }

    private static Object plain(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isIntegralNumber() ? (Object) value.longValue() : (Object) value.doubleValue();
    }

    private static Node.Entry entry(Mark mark, Object value) {
        if (value instanceof List<?> list) {
            List<Node> items = list.stream().map(v -> (Node) new Node.Scalar(mark, v)).toList();
            return new Node.Entry(mark, new Node.Items(mark, items));
        }
        return new Node.Entry(mark, new Node.Scalar(mark, value));
    }

    /** Zones without terrain lie on open ground, which needs no row. */
    private static Node.Fields openTerrain(Node.Fields top) {
        if (!(top.get("theatre") instanceof Node.Fields theatre)) {
            return top;
        }
        Node.Fields terrain = theatre.get("terrain") instanceof Node.Fields t ? t : new Node.Fields(theatre.mark(), Map.of());
        if (terrain.get("open") != null) {
            return top;
        }
        Node.Fields open = new Node.Fields(theatre.mark(), Map.of(
                "name", entry(theatre.mark(), "open ground"),
                "factor", entry(theatre.mark(), 1L),
                "source", entry(theatre.mark(), "[A] open ground favours nobody")));
        Node.Fields more = terrain.with("open", new Node.Entry(theatre.mark(), open));
        Mark key = top.entries().get("theatre").key();
        return top.with("theatre", new Node.Entry(key, theatre.with("terrain", new Node.Entry(key, more))));
    }
}
