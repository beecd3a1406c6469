package org.casus.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casus.outcome.Event;
import org.casus.report.draw.Drawing;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Look;
import org.casus.report.draw.Picture;
import org.casus.report.draw.Spots;
import org.casus.report.draw.Text;
import org.casus.report.read.Incidents;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The escalation ladder (Kahn 1965, compressed to 0-10) over time, with grave events labelled. */
final class LadderChart implements Drawing {
    private static final String[] RUNGS = {
        "0 negotiation", "1 words", "2 economic threat", "3 sanction", "4 arms", "5 proxy violence",
        "6 force on armed groups", "7 sovereignty violated", "8 limited force", "9 sustained strikes", "10 general war"
    };
    private static final double AXIS = 250;
    private static final int NAMED = 8;
    private final Run run;

    private LadderChart(Run run) {
        this.run = run;
    }

    static List<Picture> of(Run run) {
        if (!run.series().has("rung")) {
            return List.of();
        }
        return List.of(new Picture("escalation", "Escalation ladder",
                "Of what is begun, changed or happens in a week; what goes on as before does not count anew. Ringed: rung 7 and above, the first"
                        + " of each of the gravest kinds named. The index decays from week to week.",
                "Highest rung each week; the run reached rung " + Numbers.plain(run.most("rung")) + " of 10.",
                new LadderChart(run)));
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D box) {
        List<Line> index = index();
        XYPlot plot = LinePlot.of(run, "", index, -.5, 10.5);
        plot.setRangeAxis(axis());
        plot.setDataset(1, weeks());
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, Look.INK);
        renderer.setSeriesStroke(0, Look.BOLD);
        plot.setRenderer(1, renderer);
        List<KeyEntry> key = new ArrayList<>(List.of(new KeyEntry(Look.INK, Look.BOLD, null, "highest rung of the week")));
        index.forEach(line -> key.add(line.entry()));
        Rectangle2D area = new Panel(run, "", plot, new Key(key), true).drawn(g, box);
        events(g, area);
    }

    /** Each week's highest rung from its first day to its last, so that events stand on it. */
    private XYSeriesCollection weeks() {
        double[] x = WeekAxis.rows(run);
        double[] rung = run.series().series("rung");
        XYSeries steps = new XYSeries(0, false);
        for (int row = 1; row < x.length; row++) {
            steps.add(x[row - 1], rung[row], false);
            steps.add(x[row], rung[row], false);
        }
        return new XYSeriesCollection(steps);
    }

    private List<Line> index() {
        return run.series().has("escalation")
                ? List.of(new Line("escalation index", run.series().series("escalation"), new Color(0xd55e00), 1)) : List.of();
    }

    private static SymbolAxis axis() {
        SymbolAxis axis = new SymbolAxis(null, RUNGS);
        axis.setTickLabelFont(Look.AXIS);
        axis.setTickLabelPaint(Look.INK);
        axis.setGridBandsVisible(false);
        axis.setFixedDimension(AXIS);
        axis.setRange(-.5, 10.5);
        return axis;
    }

    private void events(Graphics2D g, Rectangle2D area) {
        List<Event> grave = run.result().events().stream().filter(e -> e.rung() >= Incidents.GRAVE).toList();
        grave.forEach(e -> ring(g, x(e, area), y(e, area)));
        Spots spots = new Spots(area);
        grave.forEach(e -> spots.block(new Rectangle2D.Double(x(e, area) - 7, y(e, area) - 7, 14, 14)));
        Incidents.of(run).stream().limit(NAMED).forEach(i -> label(g, area, spots, i));
    }

    private static void ring(Graphics2D g, double x, double y) {
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(x - 6, y - 6, 12, 12));
        g.setColor(Look.INK);
        g.setStroke(new BasicStroke(2.5f));
        g.draw(new Ellipse2D.Double(x - 6, y - 6, 12, 12));
    }

    private void label(Graphics2D g, Rectangle2D area, Spots spots, Incidents incident) {
        g.setFont(Look.STRONG);
        Event e = incident.first();
        String who = e.actor().isEmpty() ? "" : ", " + run.actor(e.actor());
        String times = incident.count() > 1 ? incident.count() + " x " : "";
        String text = Text.fit(g, times + run.kind(e.kind()) + who + (e.failed() ? ", without success" : ""), 380);
        double width = Text.width(g, text) + 8;
        spots.take(places(x(e, area), y(e, area), width)).ifPresent(place -> {
            g.setStroke(Look.THIN);
            g.setColor(Look.INK);
            double near = Math.max(place.getMinX(), Math.min(place.getMaxX(), x(e, area)));
            double edge = place.getCenterY() < y(e, area) ? place.getMaxY() : place.getMinY();
            g.draw(new Line2D.Double(x(e, area), y(e, area) + (edge < y(e, area) ? -6 : 6), near, edge));
            Text.haloed(g, text, place.getX() + 4, place.getY() + 17);
        });
    }

    private static List<Rectangle2D> places(double x, double y, double width) {
        List<Rectangle2D> places = new ArrayList<>();
        for (double dy : new double[] {-34, -58, 14, 38, -82, 62, -106, 86, 110, 134, 158, 182, 206}) {
            for (double shift : new double[] {-.1, -.5, -.9, .05, -1.05}) {
                places.add(new Rectangle2D.Double(x + shift * width, y + dy, width, 22));
            }
        }
        return places;
    }

    private double x(Event e, Rectangle2D area) {
        double share = e.day() / (7.0 * Math.max(1, run.lastRow()));
        return area.getX() + area.getWidth() * Math.max(0, Math.min(1, share));
    }

    private static double y(Event e, Rectangle2D area) {
        return area.getMaxY() - area.getHeight() * (Math.max(0, Math.min(10, e.rung())) + .5) / 11;
    }
}
