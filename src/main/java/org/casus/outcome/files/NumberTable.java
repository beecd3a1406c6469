package org.casus.outcome.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.util.Csv;

/**
 * A table of numbers as CSV: a head, then rows. Numbers are written as the shortest text that reads back
 * the same; not-a-number is an empty cell.
 *
 * @param head names of the columns; those with commas or quotes are quoted
 * @param rows as many numbers a row as there are columns
 */
public record NumberTable(List<String> head, double[][] rows) {
    public NumberTable {
        head = List.copyOf(head);
    }

    /** Writes it to a temporary name and moves that into place in one step. */
    public void write(Path file) throws IOException {
        WholeFile.write(file, text());
    }

    private String text() {
        StringBuilder out = new StringBuilder(String.join(",", head.stream().map(Csv::quoted).toList())).append('\n');
        for (double[] row : rows) {
            out.append(String.join(",", Arrays.stream(row).mapToObj(Numeral::of).toList())).append('\n');
        }
        return out.toString();
    }

    /**
     * Reads a table with names of columns that need no quotes.
     *
     * @throws IOException where it can't be read or a cell is no number, with file and line
     */
    public static NumberTable read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || lines.get(0).isBlank()) {
            throw new IOException(file + ":1: there is no head with names of columns");
        }
        List<String> head = Arrays.stream(lines.get(0).split(",", -1)).map(String::strip).toList();
        return new NumberTable(head, numbers(file, lines, head.size()));
    }

    private static double[][] numbers(Path file, List<String> lines, int columns) throws IOException {
        List<double[]> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(numbers(file + ":" + (i + 1), lines.get(i).split(",", -1), columns));
            }
        }
        return rows.toArray(double[][]::new);
    }

    private static double[] numbers(String where, String[] cells, int columns) throws IOException {
        if (cells.length != columns) {
            throw new IOException(where + ": " + cells.length + " cells in a table of " + columns + " columns");
        }
        double[] out = new double[columns];
        for (int i = 0; i < columns; i++) {
            try {
                out[i] = cells[i].isBlank() ? Double.NaN : Double.parseDouble(cells[i].strip());
            } catch (NumberFormatException e) {
                throw new IOException(where + ": '" + cells[i] + "' is no number", e);
            }
        }
        return out;
    }
}
