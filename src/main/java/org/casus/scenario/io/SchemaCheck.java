package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a tree against the JSON Schema, reports each violation at its place, and takes the offending
 * parts out, so that the checks that follow can look at the rest.
 */
final class SchemaCheck {
    private static final int MOST_REPORTED = 2000;
    private final Schema schema;
    private final SchemaWords words;
    private final Problems problems;
    private final Set<List<String>> spoilt = new LinkedHashSet<>();

    SchemaCheck(SchemaTree schema, Problems problems) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadSchema(false)
                .build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
                .getSchema(schema.root());
        this.words = new SchemaWords(schema);
        this.problems = problems;
    }

    /** Reports what is wrong and returns the tree without it. */
    Node.Fields check(Node.Fields top) {
        Locator locator = new Locator(top);
        List<List<String>> out = new ArrayList<>();
        for (Error error : schema.validate(Json.of(top))) {
            List<String> path = path(error.getInstanceLocation());
            if (out.size() < MOST_REPORTED) {
                report(error, path, locator);
            }
            out.add(culprit(error, path));
        }
        return Prune.without(top, out);
    }

    /** Rows and sections with something missing or of no use, what follows from which need not be told. A key too many spoils none. */
    Set<List<String>> spoilt() {
        return spoilt;
    }

    private void report(Error error, List<String> path, Locator locator) {
        List<String> at = new ArrayList<>(path);
        boolean key = error.getKeyword().equals("additionalProperties");
        if (key) {
            at.add(error.getProperty());
        }
        boolean name = error.getKeyword().equals("propertyNames") || isPropertyName(error);
        JsonNode value = error.getInstanceNode();
        if (name) {
            at.add(value == null || value.isObject() ? String.valueOf(error.getProperty()) : value.asText());
        }
        Mark mark = key || name ? locator.ofKey(at) : locator.of(at);
        problems.error(mark, String.join(".", at), name ? words.badId(at) : words.of(error, path));
        if (!key || Rows.of(path).size() < Rows.of(at).size()) {
            spoilt.add(Rows.of(error.getKeyword().equals("required") ? required(path, error) : at));
        }
    }

    private static List<String> required(List<String> path, Error error) {
        List<String> missing = new ArrayList<>(path);
        missing.add(error.getProperty());
        return missing;
    }

    /** What to take out: the value, or the unknown key, or nothing where something is missing. */
    private static List<String> culprit(Error error, List<String> path) {
        return switch (error.getKeyword()) {
            case "required", "propertyNames" -> List.of();
            case "additionalProperties" -> {
                List<String> key = new ArrayList<>(path);
                key.add(error.getProperty());
                yield key;
            }
            default -> isPropertyName(error) ? List.of() : path;
        };
    }

    private static boolean isPropertyName(Error error) {
        return error.getEvaluationPath().toString().contains("/propertyNames");
    }

    private static List<String> path(NodePath location) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(String.valueOf(location.getElement(i)));
        }
        return path;
    }
}
