package org.casus.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * One entry of a key: a filled box, or a line with its marker.
 *
 * @param paint fill or line colour
 * @param line stroke of the line, null for a box
 * @param marker marker on the line, centred on the origin; may be null
 * @param label words
 */
public record KeyEntry(Paint paint, Stroke line, Shape marker, String label) {
    /** Width of the sample in pixels. */
    static final double SAMPLE = 34;

    public static KeyEntry box(Paint fill, String label) {
        return new KeyEntry(fill, null, null, label);
    }

    /** Draws the sample, its left edge at x, centred on y. */
    void sample(Graphics2D g, double x, double y) {
        g.setPaint(paint);
        if (line == null) {
            Rectangle2D box = new Rectangle2D.Double(x, y - 9, SAMPLE, 18);
            g.fill(box);
            g.setColor(Color.DARK_GRAY);
            g.setStroke(new BasicStroke(1f));
            g.draw(box);
            return;
        }
        g.setStroke(line);
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
        if (marker != null) {
            g.fill(AffineTransform.getTranslateInstance(x + SAMPLE / 2, y).createTransformedShape(marker));
        }
    }
}
