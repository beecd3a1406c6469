package org.casus.gui.pane;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** A table of words that is replaced as a whole. */
final class Rows extends AbstractTableModel {
    private static final long serialVersionUID = 1;
    private final String[] head;
    private transient List<List<String>> rows = List.of();

    Rows(String... head) {
        this.head = head;
    }

    /** Shows other rows; each has a cell for every head. */
    void show(List<List<String>> next) {
        if (!next.equals(rows)) {
            rows = List.copyOf(next);
            fireTableDataChanged();
        }
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return head.length;
    }

    @Override
    public String getColumnName(int column) {
        return head[column];
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.get(row).get(column);
    }
}
