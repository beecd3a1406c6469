package org.casus.gui.pane;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JComponent;
import org.casus.gui.session.Session;
import org.casus.report.chart.ActionStrip;
import org.casus.report.draw.Look;
import org.casus.report.draw.Picture;

/** The gravest act of each actor in each week, as in the report. */
public final class StripPane extends JComponent {
    private static final long serialVersionUID = 1;
    private static final double MARGIN = 12;
    private final transient Session session;

    public StripPane(Session session) {
        this.session = session;
        setPreferredSize(new Dimension(1200, 680));
    }

    @Override
    protected void paintComponent(Graphics canvas) {
        Graphics2D g = (Graphics2D) canvas.create();
        Look.smooth(g);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, getWidth(), getHeight());
        List<Picture> strip = ActionStrip.of(session.week().run());
        g.setColor(Look.INK);
        g.setFont(Look.LABEL);
        if (strip.isEmpty()) {
            g.drawString("Nobody has acted yet. Press play or step.", 20, 30);
        } else {
            g.drawString(strip.get(0).note() + " Simulated.", 12, 24);
            strip.get(0).drawing().draw(g, new Rectangle2D.Double(
                    MARGIN, 32, getWidth() - 2 * MARGIN, getHeight() - 32 - MARGIN));
        }
        g.dispose();
    }
}
