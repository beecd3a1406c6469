package org.casus.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.TimeZone;
import org.casus.gui.session.Session;
import org.casus.gui.session.Week;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One line over the weeks of a run, with the key dates of the scenario as dashed upright lines. */
final class TimeChart {
    private static final Color CLEAR = new Color(255, 255, 255, 0);
    private static final int ROWS = 5;
    private static final Font SMALL = Look.LABEL.deriveFont(13f);
    private final Session session;
    private final XYSeries series = new XYSeries("simulated");
    private final DateAxis dates = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    private final TextTitle under = new TextTitle("", SMALL);
    private final JFreeChart chart;

    TimeChart(String title, Session session) {
        this.session = session;
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
        line.setSeriesPaint(0, Inks.colour(0));
        line.setSeriesStroke(0, Look.BOLD);
        XYPlot plot = new XYPlot(new XYSeriesCollection(series), dates, axis(), line);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Look.GRID);
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        dates.setDateFormatOverride(iso());
        dates.setTickLabelFont(SMALL);
        chart = new JFreeChart(title, Look.PANEL, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(4, 4, 4, 30));
        chart.addSubtitle(under);
        markKeyDates(plot);
    }

    private static NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(false);
        axis.setTickLabelFont(SMALL);
        return axis;
    }

    private static java.text.DateFormat iso() {
        java.text.SimpleDateFormat format = new java.text.SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        return format;
    }

    private void markKeyDates(XYPlot plot) {
        LocalDate end = session.scenario().start().plusWeeks(session.replication().weeks());
        session.scenario().keyDates().stream()
                .filter(k -> !k.date().isBefore(session.scenario().start()) && k.date().isBefore(end))
                .forEach(k -> plot.addDomainMarker(marker(k.date(), k.label(), plot.getDomainMarkers(Layer.FOREGROUND))));
    }

    /** A marker whose label stands lower than that of the marker before it. */
    private static ValueMarker marker(LocalDate date, String label, Collection<?> before) {
        int row = before == null ? 0 : before.size() % ROWS;
        ValueMarker marker = new ValueMarker(at(date), Color.GRAY, new BasicStroke(
                1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {5, 4}, 0f));
        marker.setLabel(label);
        marker.setLabelFont(Look.LABEL.deriveFont(12f));
        marker.setLabelBackgroundColor(CLEAR);
        marker.setLabelOffset(new RectangleInsets(3 + 15.0 * row, 3, 3, 3));
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        return marker;
    }

    private static double at(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    JFreeChart chart() {
        return chart;
    }

    /** Shows values from a week on, one a week. */
    void show(Week week, int first, double[] values) {
        series.setNotify(false);
        series.clear();
        for (int i = 0; i < values.length; i++) {
            series.add(at(week.run().date(first + i)), Double.isFinite(values[i]) ? values[i] : Double.NaN);
        }
        dates.setRange(at(week.run().date(first)), at(week.run().date(Math.max(first + 4, week.number() + 1))));
        under.setText("simulated, seed " + week.run().result().seed() + (first > 0 ? ", followed from " + week.run().date(first) : "")
                + "; dashed: key dates of the scenario, not of this run");
        series.setNotify(true);
    }
}
