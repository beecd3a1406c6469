package org.casus.outcome.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** JSON as every file and every {@code --json} of the program writes it. */
public final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private JsonText() {}

    /** An empty object that keeps the order in which it is filled. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Any value made of maps, lists, text, numbers and booleans as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** A number, whole where it is whole; null where it is not finite, since JSON knows no such number. */
    public static JsonNode number(double x) {
        String text = Numeral.of(x);
        if (text.isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        return whole ? JsonNodeFactory.instance.numberNode((long) x) : JsonNodeFactory.instance.numberNode(x);
    }

    /** Indented text without a line break at the end, lines separated by a line feed. */
    public static String pretty(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON", e);
        }
    }

    /**
     * A tree from text.
     *
     * @throws IOException where it is not JSON
     */
    public static JsonNode read(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    static JsonGenerator generator(Writer to) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(to);
        generator.setRootValueSeparator(null);
        return generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }
}
