package org.casus.observed;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line line on which it starts, from 1
 * @param cells its cells
 */
record Row(int line, List<String> cells) {
    private static final char DAMAGE = '\uFFFD';

    /** Cell of a column, stripped; empty where the row is too short. */
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** Whether bytes of it were no UTF-8. */
    boolean damaged() {
        return cells.stream().anyMatch(c -> c.indexOf(DAMAGE) >= 0);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
