package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.casus.gui.inspect.Inspection;
import org.casus.gui.session.Session;
import org.casus.outcome.Event;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** What happened, latest first, from a rung that the reader chooses. A double click opens the actor. */
public final class NewsPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int MOST = 400;
    private final transient Session session;
    private final Rows rows = new Rows("date", "rung", "what happened");
    private final JComboBox<String> least = new JComboBox<>(
            new String[] {"everything", "rung 2 and above", "rung 4 and above", "rung 6 and above", "rung 8 and above"});
    private final JLabel told = new JLabel(" ");
    private transient List<Event> shown = List.of();

    public NewsPane(Session session) {
        super(new BorderLayout());
        this.session = session;
        Grid grid = new Grid(rows, 90, 45, 700);
        grid.getColumnModel().getColumn(0).setMaxWidth(110);
        grid.getColumnModel().getColumn(1).setMaxWidth(60);
        grid.onOpen(row -> open(shown.get(row)));
        JPanel top = new JPanel(new FlowLayout(FlowLayout.LEFT, 8, 2));
        top.add(new JLabel("Show"));
        top.add(least);
        top.add(told);
        least.addActionListener(e -> refresh());
        add(top, BorderLayout.NORTH);
        add(new JScrollPane(grid), BorderLayout.CENTER);
        refresh();
    }

    /** Says something above the news, such as why play paused. */
    public void tell(String text) {
        told.setText(text);
        told.setToolTipText(text);
    }

    private void open(Event e) {
        if (session.scenario().actors().containsKey(e.actor())) {
            Inspection.open(session, e.actor());
        }
    }

    /** Shows the run as it stands. */
    public void refresh() {
        Run run = session.week().run();
        List<Event> events = run.result().events();
        List<Event> latest = new ArrayList<>();
        for (int i = events.size() - 1; i >= 0 && latest.size() < MOST; i--) {
            if (events.get(i).rung() >= 2.0 * least.getSelectedIndex()) {
                latest.add(events.get(i));
            }
        }
        shown = latest;
        if (events.isEmpty()) {
            tell("Nothing has happened yet: press play, or pause and then play to go week by week.");
        } else if (told.getText().startsWith("Nothing has happened")) {
            tell(" ");
        }
        rows.show(latest.stream().map(e -> List.of(run.day(e.day()).toString(), Numbers.plain(e.rung()), said(run, e))).toList());
    }

    private static String said(Run run, Event e) {
        return e.text() == null || e.text().isBlank() ? run.kind(e.kind()) + " " + run.target(e.subject()) : e.text();
    }
}
