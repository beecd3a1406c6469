package org.casus.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Stacked areas, each drawn as one polygon so that no seams show between weeks. */
final class Bands extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double BADGE = 24;
    private final transient List<Band> bands;
    private final double[] x;

    Bands(List<Band> bands, double[] x) {
        this.bands = List.copyOf(bands);
        this.x = x.clone();
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis time, ValueAxis range, int index,
            PlotRenderingInfo info) {
        Frame frame = new Frame(area, time, range);
        bands.forEach(b -> paint(g, frame, b));
        bands.forEach(b -> label(g, frame, b));
    }

    private void paint(Graphics2D g, Frame frame, Band band) {
        Path2D path = new Path2D.Double();
        path.moveTo(frame.x(x[0]), frame.y(band.upper()[0]));
        for (int i = 1; i < x.length; i++) {
            path.lineTo(frame.x(x[i]), frame.y(band.upper()[i]));
        }
        for (int i = x.length - 1; i >= 0; i--) {
            path.lineTo(frame.x(x[i]), frame.y(band.lower()[i]));
        }
        path.closePath();
        g.setPaint(band.fill());
        g.fill(path);
        g.setColor(Color.DARK_GRAY);
        g.setStroke(Look.THIN);
        g.draw(path);
    }

    private void label(Graphics2D g, Frame frame, Band band) {
        int row = band.thickest();
        double top = frame.y(band.upper()[row]);
        double bottom = frame.y(band.lower()[row]);
        if (band.label().isEmpty() || bottom - top < BADGE + 2) {
            return;
        }
        g.setFont(Look.STRONG);
        double half = Text.width(g, band.label()) / 2 + 6;
        double middle = Math.max(frame.x(x[0]) + half, Math.min(frame.x(x[x.length - 1]) - half, frame.x(x[row])));
        Rectangle2D badge = new Rectangle2D.Double(middle - half, (top + bottom - BADGE) / 2, 2 * half, BADGE);
        g.setColor(Color.WHITE);
        g.fill(badge);
        g.setColor(Look.INK);
        g.draw(badge);
        Text.centred(g, band.label(), middle, (top + bottom) / 2);
    }

    /** Turns values into pixels. */
    private record Frame(Rectangle2D area, ValueAxis time, ValueAxis range) {
        double x(double value) {
            return time.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        double y(double value) {
            return range.valueToJava2D(value, area, RectangleEdge.LEFT);
        }
    }
}
