package org.casus.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.casus.report.draw.Drawing;
import org.casus.report.draw.Key;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;
import org.casus.report.read.Run;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart with its title above and its key below.
 *
 * @param run whose key dates are marked
 * @param title title of the panel; empty for a chart that fills its page
 * @param plot what to draw
 * @param key key; may be empty
 * @param dated whether key dates carry their labels
 */
record Panel(Run run, String title, XYPlot plot, Key key, boolean dated) implements Drawing {
    private static final double TITLE = 26;

    @Override
    public void draw(Graphics2D g, Rectangle2D box) {
        drawn(g, box);
    }

    /** Draws and returns the data area. */
    Rectangle2D drawn(Graphics2D g, Rectangle2D box) {
        KeyDates dates = new KeyDates(run);
        double top = title.isEmpty() ? 0 : TITLE;
        double strip = dated ? dates.height() : 0;
        double foot = key.height(g, box.getWidth());
        title(g, box);
        Rectangle2D area = chart(g, new Rectangle2D.Double(
                box.getX(), box.getY() + top + strip, box.getWidth(), box.getHeight() - top - strip - foot));
        key.draw(g, new Rectangle2D.Double(box.getX(), box.getMaxY() - foot, box.getWidth(), foot));
        if (dated) {
            dates.labelled(g, area);
        } else {
            dates.lines(g, area);
        }
        return area;
    }

    private void title(Graphics2D g, Rectangle2D box) {
        g.setColor(Look.INK);
        g.setFont(Look.PANEL);
        g.drawString(Text.fit(g, title, box.getWidth()), (float) box.getX(), (float) box.getY() + 19);
    }

    private Rectangle2D chart(Graphics2D g, Rectangle2D box) {
        JFreeChart chart = new JFreeChart(null, Look.PANEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(g, box, info);
        Look.smooth(g);
        return info.getPlotInfo().getDataArea();
    }
}
