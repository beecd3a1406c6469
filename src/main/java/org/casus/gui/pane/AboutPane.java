package org.casus.gui.pane;

import java.awt.BorderLayout;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.casus.gui.page.Markup;
import org.casus.gui.page.Page;
import org.casus.gui.session.Session;
import org.casus.scenario.Scenario;

/** What the scenario is, what it asks, how to read the map and how to play. */
public final class AboutPane extends JPanel {
    private static final long serialVersionUID = 1;
    private final Page page = new Page();

    public AboutPane(Session session) {
        super(new BorderLayout());
        add(new JScrollPane(page), BorderLayout.CENTER);
        write(session);
        session.onScenario(() -> write(session));
    }

    private void write(Session session) {
        Scenario s = session.scenario();
        Markup m = new Markup().head(session.setup().title());
        m.words(s.question()).words(s.background()).words(s.caveat());
        s.limits().forEach(m::words);
        m.words("From " + s.start() + ", " + s.weeks() + " weeks, " + s.actors().size() + " actors. One run is one of many that"
                + " the same assumptions allow; it is no forecast.");
        m.head("How to play")
                .words("Press play below, or pause, then play, to go week by week. The slider Delay in the tab Console sets"
                        + " the speed. Double-click a zone on the map or an actor in the list under it: the tab"
                        + " Inspectors tells what it holds, wants, believes and why it decided as it did. The small"
                        + " magnifying glass beside a number draws it as a chart.");
        m.words("The tab Model holds the parameters: change some, then stop and play again with the same seed. The tab"
                + " Pause stops play at a week or an event, the tab Scenario opens another scenario. The File menu"
                + " saves and opens checkpoints.");
        m.head("How to read the map")
                .words("Filled ground is true to the area of each zone where the map has empty ground and its cell room;"
                        + " colour, pattern and letter say who holds it. Stripes:"
                        + " no side above 60%. Borders of zones lie halfway between places. The legend explains the"
                        + " marks; the button with sheets above the map switches layers on and off. Turn the mouse"
                        + " wheel to zoom, drag to move, rest on a zone to read who holds it.");
        page.show(m.toString());
    }
}
