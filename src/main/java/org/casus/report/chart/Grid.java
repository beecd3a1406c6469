package org.casus.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casus.report.draw.Drawing;

/**
 * Drawings in rows and columns of equal size.
 *
 * @param cells drawings, row by row
 * @param columns number of columns, at least 1
 */
record Grid(List<? extends Drawing> cells, int columns) implements Drawing {
    private static final double GAP = 14;

    Grid {
        cells = List.copyOf(cells);
    }

    /** A grid about as wide as a page: one column for few cells, up to four for twelve. */
    static Grid page(List<? extends Drawing> cells) {
        int n = cells.size();
        return new Grid(cells, n <= 2 ? 1 : n <= 6 ? 2 : n <= 9 ? 3 : 4);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D box) {
        int rows = (cells.size() + columns - 1) / columns;
        double width = (box.getWidth() - GAP * (columns - 1)) / columns;
        double height = (box.getHeight() - GAP * (rows - 1)) / rows;
        for (int i = 0; i < cells.size(); i++) {
            double x = box.getX() + i % columns * (width + GAP);
            double y = box.getY() + i / columns * (height + GAP);
            cells.get(i).draw(g, new Rectangle2D.Double(x, y, width, height));
        }
    }
}
