package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.casus.gui.page.Markup;
import org.casus.gui.session.Knobs;
import org.casus.model.Parameter;
import org.casus.report.read.Numbers;

/** One parameter: name, value, slider over its range, what it means. It holds from the next run on. */
final class KnobRow extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int STEPS = 200;
    private static final Color WRONG = new Color(0xb00020);
    private static final Color CHANGED = new Color(0x0050a0);
    private final String id;
    private final transient Knobs knobs;
    private final transient Runnable after;
    private final JLabel name = new JLabel();
    private final JTextField field = new JTextField(9);
    private final JSlider slider;
    private boolean showing;

    /** @param after called when the value changed */
    KnobRow(String id, Knobs knobs, Runnable after) {
        super(new BorderLayout(8, 0));
        this.id = id;
        this.knobs = knobs;
        this.after = after;
        slider = ranged() ? new JSlider(0, STEPS) : null;
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Color.LIGHT_GRAY), BorderFactory.createEmptyBorder(4, 6, 4, 6)));
        JPanel top = new JPanel(new BorderLayout(8, 0));
        top.add(name, BorderLayout.CENTER);
        top.add(field, BorderLayout.EAST);
        add(top, BorderLayout.NORTH);
        if (slider != null) {
            add(slider, BorderLayout.CENTER);
            slider.addChangeListener(e -> slid());
        }
        JLabel words = new JLabel(words());
        words.setFont(words.getFont().deriveFont(Font.PLAIN));
        add(words, BorderLayout.SOUTH);
        field.addActionListener(e -> typed());
        field.setName(id);
        shown();
    }

    private boolean ranged() {
        Parameter p = knobs.stated(id);
        return p != null && p.high() > p.low();
    }

    private String words() {
        Parameter p = knobs.stated(id);
        String range = p == null
                ? "program's default; the scenario states no range"
                : "range " + plain(p.low()) + " to " + plain(p.high()) + ("-".equals(p.unit()) || p.unit() == null ? "" : " " + p.unit());
        String meaning = p == null || p.meaning() == null ? "" : Markup.escaped(p.meaning()) + "<br>";
        return "<html><body style='width:255px'>" + meaning + "<i>" + Markup.escaped(range) + "; next run</i></body></html>";
    }

    private static String plain(double x) {
        return Numbers.digits(x, 6);
    }

    /** Whether a word occurs in its id or meaning. */
    boolean matches(String word) {
        Parameter p = knobs.stated(id);
        String text = id + " " + (p == null || p.meaning() == null ? "" : p.meaning());
        return text.toLowerCase(Locale.ROOT).contains(word.strip().toLowerCase(Locale.ROOT));
    }

    boolean isChanged() {
        return knobs.isChanged(id);
    }

    /** Shows the value as it stands. */
    void shown() {
        showing = true;
        double value = knobs.value(id);
        field.setText(plain(value));
        field.setForeground(knobs.isChanged(id) ? CHANGED : Color.BLACK);
        field.setToolTipText("next run; in the scenario " + plain(knobs.original(id)));
        name.setText(knobs.isChanged(id) ? id + "  (was " + plain(knobs.original(id)) + ")" : id);
        if (slider != null) {
            Parameter p = knobs.stated(id);
            slider.setValue((int) Math.round(STEPS * (value - p.low()) / (p.high() - p.low())));
        }
        showing = false;
    }

    private void slid() {
        if (!showing) {
            Parameter p = knobs.stated(id);
            double value = p.low() + (p.high() - p.low()) * slider.getValue() / STEPS;
            set(Math.max(p.low(), Math.min(p.high(), Double.parseDouble(plain(value)))));
        }
    }

    private void typed() {
        try {
            set(Double.parseDouble(field.getText().strip()));
        } catch (IllegalArgumentException e) {
            field.setForeground(WRONG);
            field.setToolTipText(e instanceof NumberFormatException ? "'" + field.getText() + "' is not a number" : e.getMessage());
            name.setText(field.getToolTipText());
        }
    }

    private void set(double value) {
        knobs.set(id, value);
        shown();
        after.run();
    }
}
