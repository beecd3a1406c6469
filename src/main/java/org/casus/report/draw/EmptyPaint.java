package org.casus.report.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Pale hatching: ground that belongs to no zone. */
public record EmptyPaint() implements Tile {
    private static final int SIZE = 16;
    private static final Color HATCH = new Color(0xd9d2c3);

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public void drawTile(Graphics2D g) {
        g.setColor(Look.EMPTY);
        g.fillRect(0, 0, SIZE, SIZE);
        g.setColor(HATCH);
        g.setStroke(Look.THIN);
        for (int shift = -SIZE; shift <= SIZE; shift += SIZE) {
            g.draw(new Line2D.Double(shift - 2, -2, shift + SIZE + 2, SIZE + 2));
        }
    }
}
