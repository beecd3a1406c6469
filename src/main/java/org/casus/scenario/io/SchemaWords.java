package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.util.TextDistance;

/** Violations of the schema in plain English. */
final class SchemaWords {
    private static final Map<String, String> TYPES = Map.of(
            "string", "text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list such as [a, b]",
            "object", "a map such as {key: value}",
            "null", "nothing");
    private final SchemaTree schema;

    SchemaWords(SchemaTree schema) {
        this.schema = schema;
    }

    String of(Error error, List<String> path) {
        JsonNode rule = error.getSchemaNode();
        String value = quote(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error.getProperty(), path);
            case "required" -> missing(error.getProperty(), path);
            case "type" -> "must be " + types(path) + ", not " + value;
            case "enum" -> notOneOf(error.getInstanceNode(), rule);
            case "const" -> "must be " + rule.asText() + ", not " + value;
            case "minimum" -> value + " must be at least " + plain(rule);
            case "maximum" -> value + " must be at most " + plain(rule);
            case "exclusiveMinimum" -> value + " must be above " + plain(rule);
            case "minLength" -> "must not be empty";
            case "maxLength" -> value + " is too long; at most " + rule.asText() + " characters are allowed";
            case "format" -> value + " is not a day of the calendar, such as 2001-02-28";
            case "pattern" -> value + " " + shape(rule.asText());
            default -> value + " is not allowed here; " + schema.at(path).path("description").asText();
        };
    }

    /** Why a key cannot be an id in its section. */
    String badId(List<String> path) {
        String pattern = schema.at(path.subList(0, path.size() - 1)).path("propertyNames").path("pattern").asText();
        return Quote.of(path.get(path.size() - 1)) + " cannot be an id here; " + id(pattern);
    }

    private static String id(String pattern) {
        if (pattern.contains("]*-[")) {
            return "the id of a pair is A-B";
        }
        if (pattern.contains(")?\\.[0-9]")) {
            return "the id of a level is action.index or action.actor.index";
        }
        if (pattern.contains("]*\\.[")) {
            return "the id of a goal is actor.feature";
        }
        return "an id has letters, digits and _ and does not start with a digit";
    }

    private static String shape(String pattern) {
        if (pattern.startsWith("^#")) {
            return "is not a colour such as #a3231c";
        }
        if (pattern.contains("\\d{4}")) {
            return "is not a day of the calendar, such as 2001-02-28";
        }
        return "has characters that are not allowed; use letters, digits, _ and -, at most 64";
    }

    /** That a map has no such key, and which it has. */
    String unknownKey(String key, List<String> path) {
        List<String> known = SchemaTree.keys(schema.at(path));
        return "unknown key; allowed are " + String.join(", ", known) + "." + TextDistance.hint(key, known);
    }

    private String missing(String key, List<String> path) {
        List<String> at = new ArrayList<>(path);
        at.add(key);
        String what = schema.at(at).path("description").asText();
        return "'" + key + "' is missing" + (what.isEmpty() ? "" : " (" + phrase(what) + ")");
    }

    /** The first sentence of a description, without its capital and full stop. */
    private static String phrase(String sentence) {
        String text = sentence.split("\\. ")[0].replaceAll("\\.$", "");
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String notOneOf(JsonNode value, JsonNode rule) {
        List<String> allowed = new ArrayList<>();
        rule.forEach(v -> allowed.add(v.asText()));
        return quote(value) + " is not one of " + String.join(", ", allowed) + "."
                + (value.isTextual() ? TextDistance.hint(value.textValue(), allowed) : "");
    }

    private String types(List<String> path) {
        JsonNode type = schema.at(path).path("type");
        if (type.isTextual()) {
            return TYPES.get(type.textValue());
        }
        List<String> words = new ArrayList<>();
        type.forEach(t -> words.add(t.textValue()));
        return words.contains("number") ? "a number or a formula" : TYPES.get(words.get(0));
    }

    private static String plain(JsonNode number) {
        return number.isDouble() && number.doubleValue() == Math.rint(number.doubleValue())
                ? String.valueOf(number.longValue())
                : number.asText();
    }

    private static String quote(JsonNode value) {
        if (value == null || value.isNull()) {
            return "nothing";
        }
        if (value.isObject()) {
            return "a map";
        }
        if (value.isArray()) {
            return "a list";
        }
        return value.isTextual() ? Quote.of(value.textValue()) : value.asText();
    }
}
