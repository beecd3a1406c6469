package org.casus.report.draw;

import java.awt.Color;
import java.awt.Graphics2D;

/**
 * A fill with its mark, paler the weaker it is.
 *
 * @param full the fill at full strength
 * @param strength 0 (white) to 1 (full)
 */
public record PaleTile(MarkPaint full, double strength) implements Tile {
    private static final int OPAQUE = 255;

    @Override
    public int size() {
        return full.size();
    }

    @Override
    public void drawTile(Graphics2D g) {
        full.drawTile(g);
        g.setColor(new Color(OPAQUE, OPAQUE, OPAQUE, (int) Math.round(OPAQUE * (1 - strength))));
        g.fillRect(0, 0, size(), size());
    }
}
