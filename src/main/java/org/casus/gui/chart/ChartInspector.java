package org.casus.gui.chart;

import java.awt.BorderLayout;
import java.awt.Frame;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.casus.gui.figure.Figure;
import org.casus.gui.figure.Figures;
import org.casus.gui.session.Session;
import org.casus.gui.session.Week;
import org.jfree.chart.ChartPanel;
import sim.display.GUIState;
import sim.engine.Stoppable;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Bag;
import sim.util.Properties;

/** The entry "Chart" in the menu beside a number. MASON finds and makes it by its class name. */
public final class ChartInspector extends PropertyInspector {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private final transient Session session;
    private final transient List<double[]> followed = new ArrayList<>();
    private final transient TimeChart chart;

    /** As MASON calls it. */
    public ChartInspector(Properties properties, int index, Frame parent, GUIState gui) {
        super(properties, index, parent, gui);
        session = (Session) gui;
        chart = new TimeChart(title(), session);
        setLayout(new BorderLayout());
        ChartPanel panel = new ChartPanel(chart.chart(), false);
        panel.setPreferredSize(new java.awt.Dimension(WIDTH, HEIGHT));
        panel.setMinimumDrawWidth(1);
        panel.setMinimumDrawHeight(1);
        panel.setMaximumDrawWidth(4000);
        panel.setMaximumDrawHeight(3000);
        add(panel, BorderLayout.CENTER);
        setValidInspector(true);
        updateInspector();
    }

    /** Puts this chart in the place of all of MASON's own property inspectors, which can't work here. */
    public static void register() {
        Bag names = PropertyInspector.getPropertyInspectorClassNames();
        names.clear();
        names.add(ChartInspector.class.getName());
    }

    /** Name in the menu; read by MASON. */
    public static String name() {
        return "Chart";
    }

    /** Kinds of values that it can follow; read by MASON. */
    public static Class<?>[] types() {
        return new Class<?>[] {Number.class, Integer.TYPE, Long.TYPE, Double.TYPE, Float.TYPE};
    }

    private String title() {
        Object of = properties.getObject();
        return (of == null ? "" : of + ": ") + (properties instanceof Figures f ? f.full(index) : properties.getName(index));
    }

    @Override
    public void updateInspector() {
        Week week = session.week();
        Figure figure = properties instanceof Figures f ? f.figure(index) : null;
        if (figure != null && figure.past() != null) {
            chart.show(week, 0, figure.past().apply(week));
        } else {
            follow(week);
        }
    }

    private void follow(Week week) {
        Object value = properties.getValue(index);
        boolean seen = !followed.isEmpty() && followed.get(followed.size() - 1)[0] == week.number();
        if (value instanceof Number n && !seen) {
            followed.add(new double[] {week.number(), n.doubleValue()});
        }
        int first = followed.isEmpty() ? 0 : (int) followed.get(0)[0];
        chart.show(week, first, followed.stream().mapToDouble(f -> f[1]).toArray());
    }

    @Override
    public JFrame createFrame(Stoppable stopper) {
        JFrame frame = super.createFrame(stopper);
        frame.setTitle(title());
        frame.pack();
        return frame;
    }
}
