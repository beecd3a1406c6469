package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.scenario.Scenario;

/**
 * Room for small maps, one a side, and a key after them.
 *
 * @param box all of it
 * @param maps how many maps
 */
record Panels(Rectangle2D box, int maps) {
    private static final int ABREAST = 3;
    private static final double GAP = 24;
    private static final double HEAD = 30;

    private int rows() {
        return maps + 1 > ABREAST ? 2 : 1;
    }

    private int columns() {
        return (maps + rows()) / rows();
    }

    private double wide() {
        return box.getWidth() / columns();
    }

    private double high() {
        return box.getHeight() / rows();
    }

    /** Writes the name of a side over a panel. @return where its map goes */
    Rectangle2D titled(Graphics2D g, int i, Scenario scenario, String side) {
        double x = box.getX() + i % columns() * wide();
        double y = box.getY() + i / columns() * high();
        String name = scenario.sides().get(side).name();
        g.setFont(Look.PANEL);
        g.setColor(Look.INK);
        g.drawString(Text.fit(g, new Inks(scenario).letter(side) + "  " + (name == null ? side : name), wide() - GAP), (float) x, (float) y + 20);
        return new Rectangle2D.Double(x, y + HEAD, wide() - GAP, high() - HEAD - 8);
    }

    /** The last panel, for the key. */
    Rectangle2D last() {
        return new Rectangle2D.Double(box.getX() + (columns() - 1) * wide(), box.getY() + (rows() - 1) * high(), wide(), high());
    }
}
