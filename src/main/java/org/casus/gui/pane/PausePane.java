package org.casus.gui.pane;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.casus.gui.session.PauseRules;
import org.casus.gui.session.Session;
import org.casus.model.EventWords;
import org.casus.report.read.Run;

/** When play pauses by itself. Every rule is live: it holds at once. */
public final class PausePane extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient Session session;
    private final JSpinner week = new JSpinner(new SpinnerNumberModel(0, 0, 520, 1));
    private final JComboBox<String> rung = new JComboBox<>();
    private final JComboBox<String> kind = new JComboBox<>();
    private final transient List<String> kinds = new ArrayList<>();

    public PausePane(Session session) {
        super(new GridBagLayout());
        this.session = session;
        rung.addItem("never");
        for (int r = 1; r <= 10; r++) {
            rung.addItem("rung " + r + " or above");
        }
        fill();
        session.onScenario(this::fill);
        row(0, "After week (0: never), live", week);
        row(1, "At an act of, live", rung);
        row(2, "At an event of kind, live", kind);
        note(3, "<html>Play pauses at the end of the week in which a rule is met; the reason stands above the news. "
                + "Press pause again to go on. Rung: place on the ladder of escalation, 0 negotiation to 10 general war."
                + "<br><br>MASON's own fields in the tab Console stop or pause by steps (two a week) or by days.</html>");
        week.addChangeListener(e -> apply());
        rung.addActionListener(e -> apply());
        kind.addActionListener(e -> apply());
    }

    private void fill() {
        Run run = session.week().run();
        Set<String> all = new TreeSet<>();
        run.scenario().actions().forEach((id, a) -> all.add(id + "  " + a.name()));
        kinds.clear();
        kinds.add("");
        kinds.addAll(EventWords.ALL);
        kinds.addAll(run.scenario().crises().isEmpty() ? List.of() : EventWords.CRISES);
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        model.addElement("none");
        kinds.stream().skip(1).map(run::kind).forEach(model::addElement);
        all.forEach(a -> {
            kinds.add(a.substring(0, a.indexOf("  ")));
            model.addElement(a);
        });
        kind.setModel(model);
        kind.setPrototypeDisplayValue("a kind of event such as");
    }

    private void apply() {
        double least = rung.getSelectedIndex() == 0 ? Double.NaN : rung.getSelectedIndex();
        session.rules(new PauseRules((Integer) week.getValue(), least, kinds.get(Math.max(0, kind.getSelectedIndex()))));
    }

    private void row(int y, String label, JComponent field) {
        GridBagConstraints c = new GridBagConstraints();
        c.gridy = y;
        c.insets = new Insets(6, 8, 6, 8);
        c.anchor = GridBagConstraints.WEST;
        add(new JLabel(label), c);
        c.weightx = 1;
        c.fill = GridBagConstraints.HORIZONTAL;
        add(field, c);
    }

    private void note(int y, String words) {
        GridBagConstraints c = new GridBagConstraints();
        c.gridy = y;
        c.gridwidth = 2;
        c.weighty = 1;
        c.fill = GridBagConstraints.HORIZONTAL;
        c.anchor = GridBagConstraints.NORTH;
        c.insets = new Insets(10, 8, 6, 8);
        add(new JLabel(words), c);
    }
}
