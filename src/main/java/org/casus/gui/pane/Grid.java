package org.casus.gui.pane;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableModel;

/** A table to read, with whole cells as tooltips and something to do on a double click. */
final class Grid extends JTable {
    private static final long serialVersionUID = 1;

    /** @param widths preferred widths of the columns in pixels */
    Grid(TableModel model, int... widths) {
        super(model);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setShowVerticalLines(false);
        setRowHeight(getFontMetrics(getFont()).getHeight() + 4);
        setFillsViewportHeight(true);
        setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
        for (int i = 0; i < widths.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
    }

    /** Calls with the row of a double click. */
    void onOpen(IntConsumer then) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int row = rowAtPoint(e.getPoint());
                if (e.getClickCount() == 2 && row >= 0) {
                    then.accept(row);
                }
            }
        });
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        int row = rowAtPoint(e.getPoint());
        int column = columnAtPoint(e.getPoint());
        return row < 0 || column < 0 ? null : String.valueOf(getValueAt(row, column));
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return false;
    }
}
