package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.swing.JTabbedPane;
import org.casus.gui.figure.Figure;
import org.casus.gui.figure.Figures;
import org.casus.gui.page.FittedInspector;
import org.casus.gui.session.Session;
import org.casus.report.read.SeriesWords;
import sim.portrayal.SimpleInspector;

/** MASON's tab Model: parameters, and the series of the run with a chart for each. */
public final class ModelPane extends FittedInspector {
    private static final long serialVersionUID = 1;
    private static final Set<String> ELSEWHERE = Set.of("goal", "utility", "relation", "tension", "belief", "level", "feature");
    private static final int ALL = 10_000;
    private final transient Session session;
    private final JTabbedPane tabs = new JTabbedPane();
    private transient SimpleInspector series;

    public ModelPane(Session session) {
        super();
        this.session = session;
        setTitle("Model");
        setVolatile(true);
        setLayout(new BorderLayout());
        add(tabs, BorderLayout.CENTER);
        tabs.addTab("Parameters", new ParametersPane(session));
        tabs.addTab("Series", scrolled(series()));
        session.onScenario(() -> tabs.setComponentAt(1, scrolled(series())));
    }

    private SimpleInspector series() {
        List<Figure> figures = session.week().run().series().columns().stream()
                .filter(c -> !ELSEWHERE.contains(c.split("\\.")[0]))
                .sorted(Comparator.comparing(c -> !c.startsWith("indicator.")))
                .map(c -> Figure.recorded(SeriesWords.of(session.week().run(), c), "", "Weekly series of the run, as in trajectory.csv: " + c, c))
                .toList();
        series = new SimpleInspector(new Figures(session.setup().title(), session, figures), session, null, ALL);
        return series;
    }

    @Override
    public void updateInspector() {
        series.updateInspector();
    }
}
