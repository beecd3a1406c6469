package org.casus.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text; the first cell of each row names the row.
 *
 * @param caption what it shows
 * @param header names of the columns
 * @param rows cells, as many as there are columns
 */
record Table(String caption, List<String> header, List<List<String>> rows) {
    /** An empty table to which rows are added. */
    static Table of(String caption, String... header) {
        return new Table(caption, List.of(header), new ArrayList<>());
    }

    /** Adds a row; null becomes empty. */
    Table row(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "row of " + cells.length + " cells in table '" + caption + "' of " + header.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(cell == null ? "" : cell);
        }
        rows.add(row);
        return this;
    }
}
