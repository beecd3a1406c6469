package org.casus.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.casus.gui.map.MapBoard;
import org.casus.gui.pane.ActorsPane;
import org.casus.gui.pane.ClaimsPane;
import org.casus.gui.pane.NewsPane;
import org.casus.gui.session.Session;
import org.casus.report.draw.Look;
import sim.display.Console;
import sim.display.Display2D;

/** The map with its legend, and under it news, claims and actors. */
final class MapWindow extends JFrame {
    private static final long serialVersionUID = 1;
    private static final int LEGEND = 270;
    private static final double SHARE = .8;
    private final transient Session session;
    private final transient MapBoard board;
    private final Display2D display;
    private final JComponent legend = new LegendPane();
    private final NewsPane news;
    private final ClaimsPane claims;
    private final ActorsPane actors;

    MapWindow(Session session, Console console) {
        this.session = session;
        board = new MapBoard(session);
        display = new Display2D(600, 450, session);
        display.setBackdrop(Color.WHITE);
        board.attach(display);
        board.onSwitch(legend::repaint);
        new Handling(display).install();
        new Recording(session, board, this).install(display);
        news = new NewsPane(session);
        claims = new ClaimsPane(session);
        actors = new ActorsPane(session);
        JPanel top = new JPanel(new BorderLayout());
        top.add(display, BorderLayout.CENTER);
        top.add(legend, BorderLayout.EAST);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, top, tabs());
        split.setResizeWeight(SHARE);
        split.setOneTouchExpandable(true);
        add(split, BorderLayout.CENTER);
        session.onStart(display::reset);
        session.onStart(() -> SwingUtilities.invokeLater(this::refresh));
        session.onWeek(() -> SwingUtilities.invokeLater(this::refresh));
    }

    private JTabbedPane tabs() {
        JTabbedPane tabs = new JTabbedPane();
        tabs.addTab("News", news);
        tabs.addTab("Claimed and happened", claims);
        tabs.addTab("Actors", actors);
        tabs.setPreferredSize(new Dimension(600, 150));
        tabs.setMinimumSize(new Dimension(100, 60));
        return tabs;
    }

    void tell(String text) {
        news.tell(text);
    }

    private void refresh() {
        display.insideDisplay.repaint();
        legend.repaint();
        news.refresh();
        claims.refresh();
        actors.refresh();
    }

    /** Draws the legend as large as its room allows. */
    private final class LegendPane extends JComponent {
        private static final long serialVersionUID = 1;

        LegendPane() {
            setPreferredSize(new Dimension(LEGEND, 100));
            setName("legend");
        }

        @Override
        protected void paintComponent(Graphics canvas) {
            Graphics2D g = (Graphics2D) canvas.create();
            Look.smooth(g);
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, getWidth(), getHeight());
            synchronized (session.state.schedule) {
                board.legend(g, new Rectangle2D.Double(8, 8, getWidth() - 14.0, getHeight() - 12.0));
            }
            g.dispose();
        }
    }
}
