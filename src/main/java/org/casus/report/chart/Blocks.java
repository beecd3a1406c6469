package org.casus.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casus.report.draw.Look;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Stacked blocks, one a week: bars where a gap is left between weeks, stepped areas where none is. */
final class Blocks extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double OUTLINED = 8;
    private final transient List<Band> bands;
    private final double[] x;
    private final double gap;

    /** Row w of the bands is drawn from x[w-1] to x[w]; the gap is a share of the week. */
    Blocks(List<Band> bands, double[] x, double gap) {
        this.bands = List.copyOf(bands);
        this.x = x.clone();
        this.gap = gap;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis time, ValueAxis range, int index,
            PlotRenderingInfo info) {
        for (Band band : bands) {
            for (int row = 1; row < x.length; row++) {
                double left = edge(time.valueToJava2D(x[row - 1], area, RectangleEdge.BOTTOM));
                double right = edge(time.valueToJava2D(x[row], area, RectangleEdge.BOTTOM));
                double top = range.valueToJava2D(band.upper()[row], area, RectangleEdge.LEFT);
                double bottom = range.valueToJava2D(band.lower()[row], area, RectangleEdge.LEFT);
                double inset = gap * (right - left) / 2;
                block(g, new Rectangle2D.Double(left + inset, top, right - left - 2 * inset, bottom - top), band);
            }
        }
    }

    /** Blocks that touch meet on whole pixels, or pale seams would show. */
    private double edge(double x) {
        return gap > 0 ? x : Math.rint(x);
    }

    private void block(Graphics2D g, Rectangle2D box, Band band) {
        if (box.getHeight() <= .05) {
            return;
        }
        g.setPaint(band.fill());
        g.fill(box);
        if (gap > 0 && box.getWidth() > OUTLINED) {
            g.setColor(Color.DARK_GRAY);
            g.setStroke(Look.FINE);
            g.draw(box);
        }
    }
}
