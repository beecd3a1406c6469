package org.casus.report.chart;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.casus.report.draw.Look;
import org.casus.report.read.Run;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** Empty plots over the time of a run, all in one style and with axes of one width. */
final class Plots {
    private static final double AXIS_WIDTH = 112;

    private Plots() {}

    /** Plot with a range from low to high; where high is not above low, the range is one unit. */
    static XYPlot over(Run run, String unit, double low, double high) {
        NumberAxis axis = number(unit, low, high);
        axis.setFixedDimension(AXIS_WIDTH);
        return styled(new XYPlot(null, new WeekAxis(run), axis, new XYLineAndShapeRenderer()));
    }

    /** Axis from low to high; where high is not above low, of one unit. */
    static NumberAxis number(String unit, double low, double high) {
        NumberAxis axis = new NumberAxis(unit.isBlank() ? null : unit);
        axis.setRange(low, high > low ? high : low + 1);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setTickLabelFont(Look.AXIS);
        axis.setLabelFont(Look.AXIS);
        axis.setTickLabelPaint(Look.INK);
        return axis;
    }

    /** The plot with less room around it, for small panels. */
    static XYPlot narrow(XYPlot plot) {
        plot.getRangeAxis().setFixedDimension(66);
        plot.setInsets(new RectangleInsets(4, 0, 2, 54));
        return plot;
    }

    /** The plot in the style of all. */
    static XYPlot styled(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Look.GRID);
        plot.setRangeGridlineStroke(Look.THIN);
        plot.setDomainGridlinesVisible(false);
        plot.setOutlinePaint(Color.GRAY);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(6, 0, 4, 64));
        return plot;
    }
}
