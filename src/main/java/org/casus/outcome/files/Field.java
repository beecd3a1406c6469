package org.casus.outcome.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers in JSON logs: nine decimals, null for what is not a number, zeros left out of maps. */
final class Field {
    private Field() {}

    static void number(JsonGenerator g, String name, double x) throws IOException {
        String text = Numeral.of(Numeral.rounded(x));
        g.writeFieldName(name);
        if (text.isEmpty()) {
            g.writeNull();
        } else {
            g.writeNumber(text);
        }
    }

    static void numbers(JsonGenerator g, String name, Map<String, Double> map) throws IOException {
        g.writeObjectFieldStart(name);
        for (Map.Entry<String, Double> e : map.entrySet()) {
            if (Numeral.rounded(e.getValue()) != 0) {
                number(g, e.getKey(), e.getValue());
            }
        }
        g.writeEndObject();
    }

    static double number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.doubleValue() : Double.NaN;
    }

    static Map<String, Double> numbers(JsonNode node, String name) {
        Map<String, Double> map = new LinkedHashMap<>();
        node.path(name).fieldNames().forEachRemaining(key -> map.put(key, number(node.path(name), key)));
        return map;
    }
}
