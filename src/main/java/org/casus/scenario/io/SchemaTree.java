package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The JSON Schema as a tree to look things up in: what a key holds, what is allowed, what is the default. */
record SchemaTree(JsonNode root) {
    private static final String SCENARIO = "/schema/scenario.schema.json";
    private static final String STUDY = "/schema/study.schema.json";

    /** The schema of scenarios that ships with the program. */
    static SchemaTree shipped() {
        return read(SCENARIO);
    }

    /** The schema of studies that ships with the program. */
    static SchemaTree studies() {
        return read(STUDY);
    }

    private static SchemaTree read(String resource) {
        try (InputStream in = SchemaTree.class.getResourceAsStream(resource)) {
            return new SchemaTree(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Schema of a value, following references. */
    JsonNode at(List<String> path) {
        JsonNode node = root;
        for (String key : path) {
            node = child(node, key);
        }
        return node;
    }

    /** Schema of what stands under a key of a map or an index of a list; missing if nothing may. */
    JsonNode child(JsonNode schema, String key) {
        JsonNode property = schema.path("properties").path(key);
        if (!property.isMissingNode()) {
            return follow(property);
        }
        JsonNode more = schema.path("additionalProperties");
        if (more.isObject()) {
            return follow(more);
        }
        JsonNode items = schema.path("items");
        return items.isObject() ? follow(items) : MissingNode.getInstance();
    }

    /** Keys that a map may have by name, without {@code csv}. */
    static List<String> keys(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        keys.remove("csv");
        return keys;
    }

    /** Whether a map may load rows from a table. */
    static boolean isTable(JsonNode schema) {
        return schema.path("properties").has("csv");
    }

    /** Whether it is a single value, neither map nor list. */
    static boolean isSingle(JsonNode schema) {
        return !schema.isMissingNode() && !allows(schema, "object") && !allows(schema, "array");
    }

    /** Whether a value may be of a type such as {@code number}. */
    static boolean allows(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        if (types.isTextual()) {
            return types.textValue().equals(type) || type.equals("number") && types.textValue().equals("integer");
        }
        for (JsonNode one : types) {
            if (one.textValue().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode follow(JsonNode schema) {
        JsonNode ref = schema.path("$ref");
        return ref.isMissingNode() ? schema : root.at(ref.textValue().substring(1));
    }
}
