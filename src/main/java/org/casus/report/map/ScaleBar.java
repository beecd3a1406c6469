package org.casus.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.casus.report.draw.Look;
import org.casus.report.read.Numbers;

/** A bar of a round number of km. */
final class ScaleBar {
    private static final double LONGEST = 200;

    private ScaleBar() {}

    /** Draws it from a place to the right. @return where what follows may begin, in pixels from the top */
    static double draw(Graphics2D g, double x, double y, double pixelsPerKm) {
        double km = Math.pow(10, Math.floor(Math.log10(Math.max(1e-6, LONGEST / pixelsPerKm))));
        double length = km * pixelsPerKm;
        g.setColor(Look.INK);
        g.setStroke(Look.BOLD);
        g.draw(new Line2D.Double(x, y, x + length, y));
        g.setFont(Look.LABEL);
        g.drawString(Numbers.plain(km) + " km", (float) (x + length + 10), (float) y + 6);
        return y + 20;
    }
}
