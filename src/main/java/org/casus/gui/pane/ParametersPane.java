package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.casus.gui.session.Session;

/** All parameters in the order of the scenario, found by a word. */
final class ParametersPane extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient Session session;
    private final transient List<KnobRow> rows = new ArrayList<>();
    private final JPanel list = new JPanel();
    private final JTextField search = new JTextField(10);
    private final JCheckBox onlyChanged = new JCheckBox("changed");
    private final JLabel count = new JLabel();

    ParametersPane(Session session) {
        super(new BorderLayout());
        this.session = session;
        list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
        JPanel holder = new JPanel(new BorderLayout());
        holder.add(list, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(holder);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.setPreferredSize(new Dimension(360, 440));
        add(top(), BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        fill();
        session.onScenario(this::fill);
    }

    private JPanel top() {
        JPanel top = new JPanel(new BorderLayout());
        Box line = Box.createHorizontalBox();
        line.add(new JLabel("Find "));
        line.add(search);
        line.add(onlyChanged);
        JButton reset = new JButton("Reset");
        line.add(reset);
        top.add(line, BorderLayout.NORTH);
        top.add(count, BorderLayout.SOUTH);
        search.setName("find parameter");
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                filter();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                filter();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                filter();
            }
        });
        onlyChanged.addActionListener(e -> filter());
        reset.addActionListener(e -> reset());
        return top;
    }

    private void fill() {
        rows.clear();
        list.removeAll();
        for (String id : session.knobs().ids()) {
            KnobRow row = new KnobRow(id, session.knobs(), this::counted);
            rows.add(row);
            list.add(row);
        }
        filter();
    }

    private void filter() {
        rows.forEach(r -> r.setVisible(r.matches(search.getText()) && (!onlyChanged.isSelected() || r.isChanged())));
        counted();
        list.revalidate();
        list.repaint();
    }

    private void counted() {
        long shown = rows.stream().filter(KnobRow::isVisible).count();
        int changed = session.knobs().changes().size();
        count.setText(" " + shown + " of " + rows.size() + " parameters, " + changed + " changed, for the next run");
    }

    private void reset() {
        session.knobs().reset();
        rows.forEach(KnobRow::shown);
        filter();
    }
}
