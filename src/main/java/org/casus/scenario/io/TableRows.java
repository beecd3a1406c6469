package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.scenario.io.CsvReader.Cell;
import org.casus.util.TextDistance;

/** Rows of one CSV table as a map from id to row; the schema decides what each cell holds. */
final class TableRows {
    private final SchemaTree schema;
    private final JsonNode row;
    private final Problems problems;

    /** @param section schema of the section that the table fills */
    TableRows(SchemaTree schema, JsonNode section, Problems problems) {
        this.schema = schema;
        this.row = schema.child(section, "");
        this.problems = problems;
    }

    /**
     * @param file path of the table, for marks
     * @param where name of the section, for messages
     * @throws Unreadable if the text is not CSV or has no column id
     */
    Node.Fields read(String text, String file, String where) throws Unreadable {
        List<List<Cell>> lines = CsvReader.read(text, file);
        if (lines.isEmpty()) {
            throw new Unreadable(Mark.of(file), "the table is empty; its first line names the columns");
        }
        List<Cell> header = lines.get(0);
        int id = header.stream().map(Cell::text).toList().indexOf("id");
        if (id < 0) {
            throw new Unreadable(header.get(0).mark(), "the table has no column 'id'; its columns are " + names(header));
        }
        List<Column> columns = columns(header, where);
        Map<String, Node.Entry> rows = new LinkedHashMap<>();
        for (List<Cell> cells : lines.subList(1, lines.size())) {
            add(rows, columns, cells, id, where);
        }
        return new Node.Fields(new Mark(file, 1, 1), rows);
    }

    /** What a column fills: the keys on the way, and the schema of its cells; null where it fills nothing. */
    private record Column(List<String> path, JsonNode schema) {}

    private List<Column> columns(List<Cell> header, String where) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Cell cell : header) {
            Column column = cell.text().equals("id") ? null : column(cell, where);
            columns.add(column);
            if (!seen.add(cell.text())) {
                problems.error(cell.mark(), where, "the column " + Quote.of(cell.text()) + " stands twice");
            }
        }
        return columns;
    }

    private Column column(Cell cell, String where) {
        List<String> path = List.of(cell.text().split("\\.", -1));
        JsonNode node = row;
        for (String key : path) {
            node = schema.child(node, key);
        }
        if (!node.isMissingNode() && !cell.text().isEmpty()) {
            return new Column(path, node);
        }
        List<String> known = SchemaTree.keys(row);
        problems.error(cell.mark(), where, "unknown column " + Quote.of(cell.text()) + "; columns are id, "
                + String.join(", ", known) + "." + TextDistance.hint(cell.text(), known));
        return null;
    }

    private void add(Map<String, Node.Entry> rows, List<Column> columns, List<Cell> cells, int id, String where) {
        Mark start = cells.get(0).mark();
        String key = id < cells.size() ? cells.get(id).text() : "";
        if (key.isEmpty()) {
            problems.error(start, where, "this row has no id");
            return;
        }
        if (cells.size() > columns.size()) {
            problems.error(start, where + "." + key, "this row has " + cells.size() + " cells, the header "
                    + columns.size() + "; quote a text that holds a comma");
            return;
        }
        Node.Fields fields = new Node.Fields(start, Map.of());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (columns.get(i) != null && !cell.text().isEmpty()) {
                Node value = CellValue.of(cell, columns.get(i).schema(), problems, where + "." + key);
                fields = put(fields, columns.get(i).path(), value);
            }
        }
        Node.Entry first = rows.putIfAbsent(key, new Node.Entry(cells.get(id).mark(), fields));
        if (first != null) {
            problems.error(cells.get(id).mark(), where + "." + key,
                    "this id stands twice; first in line " + first.key().line());
        }
    }

    private static Node.Fields put(Node.Fields fields, List<String> path, Node value) {
        String key = path.get(0);
        if (path.size() == 1) {
            return fields.with(key, new Node.Entry(value.mark(), value));
        }
        Node.Fields below = fields.get(key) instanceof Node.Fields f ? f : new Node.Fields(value.mark(), Map.of());
        return fields.with(key, new Node.Entry(below.mark(), put(below, path.subList(1, path.size()), value)));
    }

    private static String names(List<Cell> header) {
        return String.join(", ", header.stream().map(Cell::text).limit(20).toList());
    }
}
