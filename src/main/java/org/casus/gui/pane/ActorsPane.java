package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.casus.gui.inspect.Inspection;
import org.casus.gui.session.Session;
import org.casus.outcome.Event;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** All actors with their latest act and what became of their utility. A double click opens one. */
public final class ActorsPane extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient Session session;
    private final Rows rows = new Rows("actor (double-click: why?)", "utility now", "since start", "latest act");

    public ActorsPane(Session session) {
        super(new BorderLayout());
        this.session = session;
        Grid grid = new Grid(rows, 190, 80, 80, 480);
        grid.getColumnModel().getColumn(1).setMaxWidth(100);
        grid.getColumnModel().getColumn(2).setMaxWidth(100);
        grid.onOpen(row -> Inspection.open(session, actors().get(row)));
        add(new JScrollPane(grid), BorderLayout.CENTER);
        refresh();
    }

    private List<String> actors() {
        return List.copyOf(session.scenario().actors().keySet());
    }

    /** Shows the run as it stands. */
    public void refresh() {
        Run run = session.week().run();
        List<List<String>> all = new ArrayList<>();
        for (String actor : actors()) {
            String column = "utility." + actor;
            all.add(List.of(run.actor(actor), Numbers.plain(run.last(column)),
                    Numbers.signed(run.last(column) - run.first(column)), latest(run, actor)));
        }
        rows.show(all);
    }

    private static String latest(Run run, String actor) {
        List<Event> events = run.result().events();
        for (int i = events.size() - 1; i >= 0; i--) {
            Event e = events.get(i);
            if (actor.equals(e.actor()) && run.scenario().actions().containsKey(e.kind())) {
                return run.day(e.day()) + ": " + (e.text() == null || e.text().isBlank() ? run.kind(e.kind()) : e.text());
            }
        }
        return "";
    }
}
