package org.casus.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.KeyDate;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.report.read.Run;

/**
 * Lines at the key dates of a scenario, with labels stepping downwards from left to right above the
 * chart, so that no label meets another or a line. A label for which no row is left is dropped; its
 * line stays.
 *
 * @param run whose key dates are drawn
 */
record KeyDates(Run run) {
    private static final int ROWS = 4;
    private static final double ROW = 21;
    private static final double WIDEST = 250;

    /** Height of the strip of labels, 0 where no key date falls into the run. */
    double height() {
        return run.keyDates().isEmpty() ? 0 : 4 + ROW * Math.min(ROWS, run.keyDates().size());
    }

    /** Lines alone, across the data area. */
    void lines(Graphics2D g, Rectangle2D area) {
        run.keyDates().forEach(k -> line(g, area, x(k, area), area.getY()));
    }

    /** Lines and labels; the strip lies directly above the area. */
    void labelled(Graphics2D g, Rectangle2D area) {
        List<Placed> placed = new ArrayList<>();
        double top = area.getY() - height();
        for (KeyDate k : run.keyDates()) {
            double x = x(k, area);
            int row = placed.stream().filter(p -> p.to >= x).mapToInt(p -> p.row + 1).max().orElse(0);
            boolean fits = row < ROWS;
            line(g, area, x, fits ? top + row * ROW + 2 : area.getY());
            if (fits) {
                placed.add(new Placed(row, label(g, k, x, top + row * ROW, area.getMaxX() + 60)));
            }
        }
    }

    /** Draws a label and returns where it ends. */
    private static double label(Graphics2D g, KeyDate k, double x, double top, double limit) {
        g.setFont(Look.LABEL);
        g.setColor(Look.INK);
        String text = Text.fit(g, k.label(), Math.min(WIDEST, limit - x - 4));
        g.drawString(text, (float) (x + 4), (float) (top + 16));
        return x + 10 + Text.width(g, text);
    }

    private static void line(Graphics2D g, Rectangle2D area, double x, double top) {
        g.setColor(Look.INK);
        g.setStroke(Look.DASHED);
        g.draw(new Line2D.Double(x, top, x, area.getMaxY()));
    }

    private double x(KeyDate k, Rectangle2D area) {
        double days = ChronoUnit.DAYS.between(run.date(0), k.date());
        return area.getX() + area.getWidth() * days / (7.0 * run.lastRow());
    }

    private record Placed(int row, double to) {}
}
