package org.casus.gui;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.casus.gui.chart.ChartInspector;
import org.casus.gui.pane.AboutPane;
import org.casus.gui.pane.ModelPane;
import org.casus.gui.pane.PausePane;
import org.casus.gui.pane.ScenarioPane;
import org.casus.gui.pane.StripPane;
import org.casus.gui.session.Session;
import org.casus.gui.session.Setup;
import sim.display.Console;

/** The windows of one session: MASON's console, the map with its news, the strip of actions. */
public final class Desktop {
    private static final int CONSOLE_WIDTH = 400;
    private static final float FONT = 13f;
    private static final long MILLIS_A_WEEK = 250;
    private final Session session;
    private final Console console;
    private final MapWindow map;
    private final JFrame strip;

    private Desktop(Session session, List<Path> shelves) {
        this.session = session;
        session.model(new ModelPane(session));
        console = new Console(session);
        session.controller = console;
        map = new MapWindow(session, console);
        strip = stripWindow();
        dress(shelves);
        console.registerFrame(map);
        console.registerFrame(strip);
        session.onScenario(() -> console.removeAllInspectors(true));
        session.onScenario(this::title);
        session.onTelling(text -> SwingUtilities.invokeLater(() -> tell(text)));
    }

    /**
     * Opens the windows; to be called on Swing's thread.
     *
     * @param session what is played
     * @param shelves folders that hold scenarios to choose from
     * @throws java.awt.HeadlessException where there is no screen
     */
    public static Desktop open(Session session, List<Path> shelves) {
        fonts();
        ChartInspector.register();
        Desktop desktop = new Desktop(session, shelves);
        desktop.place();
        return desktop;
    }

    /** Fonts large enough for a projector. */
    private static void fonts() {
        UIManager.put("swing.boldMetal", Boolean.FALSE);
        for (Object key : List.copyOf(UIManager.getLookAndFeelDefaults().keySet())) {
            if (key.toString().endsWith(".font") && UIManager.getFont(key) != null) {
                UIManager.put(key, new FontUIResource(UIManager.getFont(key).deriveFont(Font.PLAIN, FONT)));
            }
        }
    }

    private void dress(List<Path> shelves) {
        console.setNewMenuAllowed(false);
        console.setIncrementSeedOnStop(false);
        console.setPlaySleep(MILLIS_A_WEEK);
        JTabbedPane tabs = console.getTabPane();
        tabs.setComponentAt(0, new AboutPane(session));
        tabs.addTab("Pause", new PausePane(session));
        tabs.addTab("Scenario", new ScenarioPane(session, shelves, this::take));
        title();
    }

    private void title() {
        console.setTitle("Casus: " + session.setup().title());
        map.setTitle("Map: " + session.setup().title());
        strip.setTitle("Actions by week: " + session.setup().title());
    }

    private JFrame stripWindow() {
        JFrame frame = new JFrame();
        StripPane pane = new StripPane(session);
        frame.add(pane);
        frame.pack();
        session.onStart(pane::repaint);
        session.onWeek(pane::repaint);
        return frame;
    }

    private void place() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        int left = Math.max(320, screen.width - CONSOLE_WIDTH);
        map.setBounds(screen.x, screen.y, left, screen.height);
        console.setBounds(screen.x + left, screen.y, Math.min(CONSOLE_WIDTH, screen.width), screen.height);
        strip.setBounds(screen.x + 20, screen.y + 60, Math.min(1240, screen.width - 40), Math.min(600, screen.height - 120));
        map.setVisible(true);
        console.setVisible(true);
    }

    /** Takes up another scenario; a run under way is stopped. */
    private void take(Setup next) {
        console.pressStop();
        session.open(next);
    }

    private void tell(String text) {
        map.tell(text);
        if (!text.startsWith("Paused")) {
            JOptionPane.showMessageDialog(map, text, "Casus", JOptionPane.ERROR_MESSAGE);
        }
    }

    public Console console() {
        return console;
    }

    /** The window with the map. */
    public JFrame map() {
        return map;
    }

    /** The window with the strip of actions. */
    public JFrame strip() {
        return strip;
    }
}
