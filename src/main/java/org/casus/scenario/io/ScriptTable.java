package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.scenario.io.CsvReader.Cell;
import org.casus.util.TextDistance;

/**
 * A table of dated choices and answers put over a scenario: every actor becomes a scripted one that does what its rows
 * say and passes otherwise, so postures stay as they were last set. An actor without rows passes throughout.
 */
final class ScriptTable {
    private static final List<String> COLUMNS = List.of("date", "actor", "action", "zone", "level", "mix", "agreement", "answer", "source");
    private static final List<String> NEEDED = List.of("date", "actor", "action", "source");
    private static final String SECTION = "script";
    private static final String ACTORS = "actors";
    private final JsonNode entry;
    private final Problems problems;
    private final Map<String, List<Node>> scripts = new LinkedHashMap<>();
    private final Set<List<String>> seen = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));

    ScriptTable(SchemaTree schema, Problems problems) {
        entry = schema.at(List.of(ACTORS, "", "decision", SECTION, "0"));
        this.problems = problems;
    }

    /**
     * The tree of a scenario whose actors follow the table.
     *
     * @throws Unreadable if the table is no CSV or lacks a column
     */
    Node.Fields over(Node.Fields tree, Path file, TextReader reader) throws Unreadable {
        List<List<Cell>> lines = CsvReader.read(reader.read(file), file.toString());
        if (lines.isEmpty()) {
            throw new Unreadable(Mark.of(file.toString()), "the table is empty; its first line names the columns");
        }
        List<String> head = head(lines.get(0));
        Node.Fields actors = tree.get(ACTORS) instanceof Node.Fields f ? f : new Node.Fields(tree.mark(), Map.of());
        lines.subList(1, lines.size()).forEach(cells -> row(head, cells, actors));
        return tree.with(ACTORS, new Node.Entry(actors.mark(), scripted(actors, pass(tree))));
    }

    private List<String> head(List<Cell> cells) throws Unreadable {
        List<String> head = cells.stream().map(Cell::text).toList();
        for (Cell cell : cells) {
            if (!COLUMNS.contains(cell.text())) {
                throw new Unreadable(cell.mark(), "unknown column " + Quote.of(cell.text()) + "; columns are " + String.join(", ", COLUMNS)
                        + "." + TextDistance.hint(cell.text(), COLUMNS));
            }
        }
        if (!head.containsAll(NEEDED) || head.stream().distinct().count() < head.size()) {
            throw new Unreadable(cells.get(0).mark(), "the table needs each of the columns " + String.join(", ", NEEDED) + " once");
        }
        return head;
    }

    private void row(List<String> head, List<Cell> cells, Node.Fields actors) {
        Mark start = cells.get(0).mark();
        if (cells.size() > head.size()) {
            problems.error(start, SECTION, "this row has " + cells.size() + " cells, the header " + head.size()
                    + "; quote a text that holds a comma");
            return;
        }
        Map<String, Cell> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().isEmpty()) {
                row.put(head.get(i), cells.get(i));
            }
        }
        for (String column : NEEDED) {
            boolean answers = column.equals("action") && (row.containsKey("agreement") || row.containsKey("answer"));
            if (!row.containsKey(column) && !answers) {
                problems.error(start, SECTION, "this row has no " + column);
                return;
            }
        }
        take(row, start, actors);
    }

    private void take(Map<String, Cell> row, Mark start, Node.Fields actors) {
        Cell actor = row.remove("actor");
        if (actors.get(actor.text()) == null) {
            Set<String> known = actors.entries().keySet();
            problems.error(actor.mark(), SECTION, "unknown actor " + Quote.of(actor.text()) + "; actors are " + String.join(", ", known) + "."
                    + TextDistance.hint(actor.text(), known));
            return;
        }
        List<String> what = new ArrayList<>(List.of(actor.text()));
        Node.Fields fields = new Node.Fields(start, Map.of());
        for (Map.Entry<String, Cell> e : row.entrySet()) {
            Node value = CellValue.of(e.getValue(), entry.path("properties").path(e.getKey()), problems, SECTION);
            fields = fields.with(e.getKey(), new Node.Entry(e.getValue().mark(), value));
            what.add(e.getKey().equals("source") ? "" : e.getKey() + "=" + e.getValue().text());
        }
        if (!seen.add(what)) {
            problems.error(start, SECTION, "this row stands twice");
        }
        scripts.computeIfAbsent(actor.text(), a -> new ArrayList<>()).add(fields);
    }

    /** Actors that decide by their rows alone, whatever their rule was. */
    private Node.Fields scripted(Node.Fields actors, String pass) {
        Node.Fields out = actors;
        for (Map.Entry<String, Node.Entry> e : actors.entries().entrySet()) {
            if (e.getValue().value() instanceof Node.Fields actor) {
                Node.Fields decision = decision(scripts.get(e.getKey()), actor.mark(), pass);
                Node.Entry entry = new Node.Entry(actor.mark(), decision);
                out = out.with(e.getKey(), new Node.Entry(e.getValue().key(), actor.with("decision", entry)));
            }
        }
        return out;
    }

    private static Node.Fields decision(List<Node> script, Mark at, String pass) {
        List<Node> entries = script != null ? script : List.of(new Node.Fields(at, Map.of(
                "week", new Node.Entry(at, new Node.Scalar(at, 1L)), "action", new Node.Entry(at, new Node.Scalar(at, pass)))));
        return new Node.Fields(at, Map.of("rule", new Node.Entry(at, new Node.Scalar(at, "scripted")),
                SECTION, new Node.Entry(at, new Node.Items(at, entries))));
    }

    /** Id of the action by which an actor does nothing. */
    private static String pass(Node.Fields tree) {
        if (tree.get("actions") instanceof Node.Fields actions) {
            for (Map.Entry<String, Node.Entry> e : actions.entries().entrySet()) {
                boolean idle = e.getValue().value() instanceof Node.Fields f && f.get("kind") instanceof Node.Scalar kind
                        && "pass".equals(kind.value());
                if (idle) {
                    return e.getKey();
                }
            }
        }
        return "";
    }
}
