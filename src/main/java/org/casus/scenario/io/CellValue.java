package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.scenario.io.CsvReader.Cell;

/** What a cell of a table holds: the schema says whether it is text, a number, a truth or a list. */
final class CellValue {
    private CellValue() {}

    static Node of(Cell cell, JsonNode schema, Problems problems, String where) {
        if (SchemaTree.allows(schema, "array")) {
            return list(cell, schema.path("items"), problems, where);
        }
        return new Node.Scalar(cell.mark(), value(cell.text(), cell.mark(), schema, problems, where));
    }

    private static Node list(Cell cell, JsonNode items, Problems problems, String where) {
        List<Node> values = new ArrayList<>();
        for (String part : cell.text().split(";")) {
            if (!part.isBlank()) {
                values.add(new Node.Scalar(cell.mark(), value(part.strip(), cell.mark(), items, problems, where)));
            }
        }
        return new Node.Items(cell.mark(), values);
    }

    private static Object value(String text, Mark at, JsonNode schema, Problems problems, String where) {
        boolean number = SchemaTree.allows(schema, "number");
        if (SchemaTree.allows(schema, "string") && !number) {
            return text;
        }
        try {
            Object value = number && Scalars.isNumber(text) ? Scalars.number(text, at) : Scalars.value(text, at);
            return value == null ? text : value;
        } catch (Unreadable e) {
            problems.error(at, where, e.getMessage());
            return 0L;
        }
    }
}
