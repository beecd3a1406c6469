package org.casus.report.chart;

import java.util.List;
import org.casus.report.draw.Key;
import org.casus.report.read.Run;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Plots of lines whose dashes and markers tell them apart without colour. */
final class LinePlot {
    private static final int MARKS = 8;

    private LinePlot() {}

    /** Plot of lines over the run, from low to high. */
    static XYPlot of(Run run, String unit, List<Line> lines, double low, double high) {
        XYPlot plot = Plots.over(run, unit, low, high);
        plot.setDataset(series(run, lines));
        plot.setRenderer(renderer(lines, run.lastRow()));
        return plot;
    }

    /** Plot whose range is that of the lines, zero included where they come near it. */
    static XYPlot fitted(Run run, String unit, List<Line> lines) {
        double low = bound(lines, -1);
        double high = bound(lines, 1);
        low = low > 0 && low < .6 * high ? 0 : low;
        high = high < 0 && high > .6 * low ? 0 : high;
        double room = high > low ? .06 * (high - low) : Math.max(.5, .1 * Math.abs(high));
        return of(run, unit, lines, low == 0 ? 0 : low - room, high + room);
    }

    static Key key(List<Line> lines) {
        return new Key(lines.stream().map(Line::entry).toList());
    }

    private static double bound(List<Line> lines, int sign) {
        double most = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (double v : line.values()) {
                most = Double.isFinite(v) ? Math.max(most, sign * v) : most;
            }
        }
        return Double.isInfinite(most) ? 0 : sign * most;
    }

    private static XYSeriesCollection series(Run run, List<Line> lines) {
        XYSeriesCollection all = new XYSeriesCollection();
        double[] x = WeekAxis.rows(run);
        for (int i = 0; i < lines.size(); i++) {
            XYSeries one = new XYSeries(i);
            for (int row = 0; row < x.length; row++) {
                one.add(x[row], lines.get(i).values()[row], false);
            }
            all.addSeries(one);
        }
        return all;
    }

    private static XYLineAndShapeRenderer renderer(List<Line> lines, int lastRow) {
        XYLineAndShapeRenderer renderer = new Sparse(Math.max(1, lastRow / MARKS));
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, lines.get(i).colour());
            renderer.setSeriesStroke(i, lines.get(i).stroke());
            renderer.setSeriesShape(i, lines.get(i).marker());
        }
        return renderer;
    }
}
