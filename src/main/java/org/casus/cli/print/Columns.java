package org.casus.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table in plain text; columns whose cells are numbers stand to the right, words go on in the next line where a line would be too long. */
public final class Columns {
    private static final String NUMBER = "[-+<]?[0-9][0-9,.]*%?|no value|never|";
    private static final int GAP = 2;
    private static final int SHORT = 20;
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
        int[] widths = widths();
        List<String> lines = new ArrayList<>(lines(head, widths));
        rows.forEach(r -> lines.addAll(lines(r, widths)));
        return lines;
    }

    /** One row, as many lines as its longest cell needs. */
    private List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> parts = IntStream.range(0, widths.length).mapToObj(c -> wrapped(cells.get(c), widths[c])).toList();
        int most = parts.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, most).mapToObj(i -> line(parts.stream().map(p -> i < p.size() ? p.get(i) : "").toList(), widths)).toList();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String blanks = " ".repeat(Math.max(0, widths[c] - cells.get(c).length()));
            out.append(c == 0 ? "" : " ".repeat(GAP)).append(numeric(c) ? blanks + cells.get(c) : cells.get(c) + blanks);
        }
        return out.toString().stripTrailing();
    }

    /** As wide as the cells; where that makes lines too long, first heads give way, then the widest columns; short cells stay whole. */
    private int[] widths() {
        int[] widths = IntStream.range(0, head.size()).map(c -> Math.max(below(c), head.get(c).length())).toArray();
        int[] words = IntStream.range(0, head.size()).map(this::longestWord).toArray();
        narrow(widths, IntStream.range(0, head.size()).map(c -> Math.max(below(c), words[c])).toArray());
        narrow(widths, IntStream.range(0, head.size()).map(c -> Math.max(Math.min(SHORT, below(c)), words[c])).toArray());
        return widths;
    }

    private static void narrow(int[] widths, int[] least) {
        while (Arrays.stream(widths).sum() + GAP * (widths.length - 1) > Prose.WIDTH) {
            int widest = IntStream.range(0, widths.length).filter(c -> widths[c] > least[c])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a).orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** Length of the longest cell under the head. */
    private int below(int column) {
        return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    }

    private int longestWord(int column) {
        return cells(column).stream().flatMap(cell -> Arrays.stream(cell.split(" "))).mapToInt(String::length).max().orElse(0);
    }

    private List<String> cells(int column) {
        List<String> cells = new ArrayList<>(List.of(head.get(column)));
        rows.forEach(r -> cells.add(r.get(column)));
        return cells;
    }

    private static List<String> wrapped(String cell, int width) {
        if (cell.length() <= width) {
            return List.of(cell);
        }
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                out.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.add(line.toString());
        return out;
    }

    private boolean numeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(r -> r.get(column).matches(NUMBER));
    }
}
