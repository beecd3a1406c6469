package org.casus.gui.inspect;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.casus.gui.figure.Figure;
import org.casus.gui.figure.Figures;
import org.casus.gui.page.FittedInspector;
import org.casus.gui.session.Session;
import sim.portrayal.SimpleInspector;

/** An inspector of several tabs that follows the run. */
abstract class Tabs extends FittedInspector {
    private static final long serialVersionUID = 1;
    private static final int ALL = 10_000;
    final transient Session session;
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient List<Runnable> updates = new ArrayList<>();

    Tabs(Session session, String title) {
        this.session = session;
        setTitle(title);
        setLayout(new BorderLayout());
        add(tabs, BorderLayout.CENTER);
    }

    /** Adds numbers with MASON's menu beside each; none at all adds no tab. */
    final void numbers(String tab, String of, List<Figure> figures) {
        if (!figures.isEmpty()) {
            SimpleInspector inspector = new SimpleInspector(new Figures(of, session, figures), session, null, ALL);
            tabs.addTab(tab, scrolled(inspector));
            updates.add(inspector::updateInspector);
        }
    }

    /** Adds any component with what brings it up to date. */
    final void page(String tab, JComponent page, Runnable update) {
        tabs.addTab(tab, scrolled(page));
        updates.add(update);
        update.run();
    }

    @Override
    public void updateInspector() {
        updates.forEach(Runnable::run);
    }
}
