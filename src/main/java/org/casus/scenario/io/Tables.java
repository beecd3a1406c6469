package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the rows of CSV tables in place of {@code csv: path}; rows written beside it are merged over them. */
final class Tables {
    private final SchemaTree schema;
    private final TextReader reader;
    private final Problems problems;
    private final Removals removals;

    /** @param removals keeps which rows and cells of tables the file removes again */
    Tables(SchemaTree schema, TextReader reader, Problems problems, Removals removals) {
        this.schema = schema;
        this.reader = reader;
        this.problems = problems;
        this.removals = removals;
    }

    /** A file's tree with its tables read. */
    Node.Fields expand(Node.Fields top, Source file) {
        return expand(top, schema.root(), "", file);
    }

    private Node.Fields expand(Node.Fields fields, JsonNode here, String where, Source file) {
        Map<String, Node.Entry> out = new LinkedHashMap<>();
        fields.entries().forEach((key, entry) -> {
            JsonNode below = schema.child(here, key);
            String path = where + key;
            Node value = entry.value();
            if (value instanceof Node.Fields section && SchemaTree.isTable(below)) {
                value = table(section, below, path, file);
            } else if (value instanceof Node.Fields section && where.isEmpty()) {
                value = expand(section, below, path + ".", file);
            }
            out.put(key, new Node.Entry(entry.key(), value));
        });
        return new Node.Fields(fields.mark(), out);
    }

    private Node table(Node.Fields section, JsonNode here, String where, Source file) {
        Node.Entry csv = section.entries().get("csv");
        if (csv == null) {
            return section;
        }
        Node.Fields beside = section.without("csv");
        if (!(csv.value() instanceof Node.Scalar path) || !(path.value() instanceof String name)) {
            problems.error(csv.key(), where + ".csv", "must be the path of a table, not " + csv.value().kind());
            return beside;
        }
        try {
            Path table = file.resolve(name, csv.value().mark());
            Node.Fields rows = new TableRows(schema, here, problems).read(reader.read(table), table.toString(), where);
            removals.use(rows, beside);
            return Merge.both(rows, beside);
        } catch (Unreadable e) {
            problems.error(e.mark(), where + ".csv", e.getMessage());
            return beside;
        }
    }
}
