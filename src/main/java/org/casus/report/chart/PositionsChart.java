package org.casus.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Look;
import org.casus.report.draw.Picture;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Positions of all who bargain over rounds, with the weighted median and mean in black. */
public final class PositionsChart {
    private static final int MOST_NAMED = 24;
    private static final int MARKS = 10;
    private static final double ROOM = .06;
    private static final Color PALE = new Color(0x9a9a9a);
    private static final Stroke HEAVY = new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private final List<Line> lines = new ArrayList<>();
    private final XYSeriesCollection data = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer;
    private final List<KeyEntry> key = new ArrayList<>();

    private PositionsChart(int rounds) {
        renderer = new Sparse(Math.max(1, rounds / MARKS));
        renderer.setDrawSeriesLineAsPath(true);
    }

    /**
     * The picture.
     *
     * @param title what the issue is
     * @param names who bargains
     * @param positions position by round from 0, by name in their order
     * @param medians weighted median by round from 0
     * @param means weighted mean by round from 0
     */
    public static Picture of(String title, List<String> names, double[][] positions, double[] medians, double[] means) {
        PositionsChart chart = new PositionsChart(medians.length - 1);
        boolean named = names.size() <= MOST_NAMED;
        chart.add("weighted median", medians, Look.INK, HEAVY);
        chart.add("weighted mean", means, Look.INK, Look.dash(2.5f, 9, 7));
        for (int i = 0; i < names.size(); i++) {
            chart.add(Line.of(i, names.get(i), positions[i]), named);
        }
        if (!named) {
            chart.key.add(new KeyEntry(PALE, Look.THIN, null, "each of " + names.size() + " stakeholders"));
        }
        String alt = "Positions of " + names.size() + " stakeholders over " + (medians.length - 1) + " rounds; the weighted median goes from "
                + medians[0] + " to " + medians[medians.length - 1] + ".";
        return new Picture("positions", title, "Round 0 is where they start. Lines that run together lie upon each other.", alt, chart::draw);
    }

    private void add(String label, double[] values, Color colour, Stroke stroke) {
        int n = series(new Line(label, values, colour, 0));
        renderer.setSeriesPaint(n, colour);
        renderer.setSeriesStroke(n, stroke);
        renderer.setSeriesShapesVisible(n, false);
        key.add(new KeyEntry(colour, stroke, null, label));
    }

    private void add(Line line, boolean named) {
        int n = series(line);
        renderer.setSeriesPaint(n, named ? line.colour() : PALE);
        renderer.setSeriesStroke(n, named ? line.stroke() : Look.THIN);
        renderer.setSeriesShape(n, line.marker());
        renderer.setSeriesShapesVisible(n, named);
        if (named) {
            key.add(line.entry());
        }
    }

    private int series(Line line) {
        int n = lines.size();
        lines.add(line);
        XYSeries one = new XYSeries(n);
        for (int round = 0; round < line.values().length; round++) {
            one.add(round, line.values()[round], false);
        }
        data.addSeries(one);
        return n;
    }

    private void draw(Graphics2D g, Rectangle2D box) {
        Key words = new Key(key);
        double foot = words.height(g, box.getWidth());
        JFreeChart chart = new JFreeChart(null, Look.PANEL, plot(), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(g, new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight() - foot - 8));
        Look.smooth(g);
        words.draw(g, new Rectangle2D.Double(box.getX(), box.getMaxY() - foot, box.getWidth(), foot));
    }

    private XYPlot plot() {
        int last = lines.get(0).values().length - 1;
        NumberAxis rounds = Plots.number("round", -.02 * Math.max(1, last), 1.02 * Math.max(1, last));
        rounds.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        XYPlot plot = Plots.styled(new XYPlot(data, rounds, position(), renderer));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.REVERSE);
        return plot;
    }

    private NumberAxis position() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (double v : line.values()) {
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        }
        double room = ROOM * (high - low);
        return Plots.number("position", low - room, high + room);
    }
}
