package org.casus.report.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/**
 * Broad stripes of two colours: ground that two sides dispute.
 *
 * @param first colour of the stronger
 * @param second colour of the other
 */
public record StripePaint(Color first, Color second) implements Tile {
    private static final int SIZE = 24;

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public void drawTile(Graphics2D g) {
        g.setColor(first);
        g.fillRect(0, 0, SIZE, SIZE);
        g.setColor(second);
        g.fill(band(0));
        g.fill(band(SIZE));
    }

    private static Path2D band(double shift) {
        double half = SIZE / 2.0;
        Path2D band = new Path2D.Double();
        band.moveTo(shift, 0);
        band.lineTo(shift + half, 0);
        band.lineTo(shift + half - SIZE, SIZE);
        band.lineTo(shift - SIZE, SIZE);
        band.closePath();
        return band;
    }
}
