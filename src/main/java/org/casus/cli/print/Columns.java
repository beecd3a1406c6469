package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text; columns whose cells are numbers stand to the right. */
public final class Columns {
    private static final String NUMBER = "[-+<]?[0-9][0-9,.]*%?|no value|";
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    public Columns(String... head) {
        this.head = List.of(head);
    }

    /** Adds a row with one cell for each head. */
    public Columns row(String... cells) {
        if (cells.length != head.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + head.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Head and rows, without blanks at the ends of lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(line(head)));
        rows.forEach(r -> lines.add(line(r)));
        return lines;
    }

    private String line(List<String> cells) {
        StringBuilder out = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String blanks = " ".repeat(width(c) - cells.get(c).length());
            out.append(c == 0 ? "" : "  ").append(numeric(c) ? blanks + cells.get(c) : cells.get(c) + blanks);
        }
        return out.toString().stripTrailing();
    }

    private int width(int column) {
        int rowsWidth = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
        return Math.max(head.get(column).length(), rowsWidth);
    }

    private boolean numeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(r -> r.get(column).matches(NUMBER));
    }
}
