package org.casus.report.draw;

import java.awt.Color;
import java.awt.Graphics2D;

/**
 * A colour with a pattern over it, in black or white, whichever shows.
 *
 * @param colour ground
 * @param mark pattern
 */
public record MarkPaint(Color colour, Mark mark) implements Tile {
    @Override
    public int size() {
        return Mark.SIZE;
    }

    @Override
    public void drawTile(Graphics2D g) {
        g.setColor(colour);
        g.fillRect(0, 0, Mark.SIZE, Mark.SIZE);
        g.setColor(ink());
        mark.draw(g);
    }

    private Color ink() {
        Color strong = Look.against(colour);
        return new Color(mix(strong.getRed(), colour.getRed()), mix(strong.getGreen(), colour.getGreen()),
                mix(strong.getBlue(), colour.getBlue()));
    }

    private static int mix(int a, int b) {
        return (int) Math.round(.7 * a + .3 * b);
    }
}
