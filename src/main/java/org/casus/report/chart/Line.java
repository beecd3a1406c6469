package org.casus.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casus.report.draw.Inks;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Look;

/**
 * One line of a chart.
 *
 * @param label words for the key
 * @param values value by row
 * @param colour colour
 * @param style number of its dash and marker
 */
record Line(String label, double[] values, Color colour, int style) {
    private static final List<Stroke> STROKES = List.of(
            Look.BOLD, Look.dash(2.5f, 10, 5), Look.dash(2.5f, 3, 4), Look.dash(2.5f, 14, 4, 3, 4),
            Look.dash(2.5f, 20, 6), Look.dash(2.5f, 6, 3));
    private static final List<Shape> MARKERS = List.of(
            new Ellipse2D.Double(-5, -5, 10, 10), polygon(0, -7, 6, 5, -6, 5), new Rectangle2D.Double(-5, -5, 10, 10),
            polygon(0, -7, 7, 0, 0, 7, -7, 0), polygon(0, 7, 6, -5, -6, -5), polygon(-6, -2, 6, -2, 6, 2, -6, 2));

    /** The nth line of a chart, in the stand-in colours. */
    static Line of(int n, String label, double[] values) {
        return new Line(label, values, Inks.colour(n), n);
    }

    Stroke stroke() {
        return STROKES.get(Math.floorMod(style, STROKES.size()));
    }

    Shape marker() {
        return MARKERS.get(Math.floorMod(style, MARKERS.size()));
    }

    KeyEntry entry() {
        return new KeyEntry(colour, stroke(), marker(), label);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
