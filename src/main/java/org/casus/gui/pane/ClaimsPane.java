package org.casus.gui.pane;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.casus.gui.page.Page;
import org.casus.gui.session.Session;
import org.casus.gui.page.Markup;
import org.casus.model.Claim;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** Contested claims beside what happened in the run so far. */
public final class ClaimsPane extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient Session session;
    private final Page page = new Page();

    public ClaimsPane(Session session) {
        super(new BorderLayout());
        this.session = session;
        add(new JScrollPane(page), BorderLayout.CENTER);
        refresh();
    }

    /** Shows the run as it stands. */
    public void refresh() {
        Run run = session.week().run();
        Markup m = new Markup();
        strikes(m, run);
        run.scenario().claims().forEach((id, c) -> claim(m, run, id, c));
        ledger(m, run);
        String words = m.toString();
        page.show(words.isEmpty() ? new Markup().words("The scenario holds no contested claim.").toString() : words);
    }

    private static void strikes(Markup m, Run run) {
        List<List<String>> rows = new ArrayList<>();
        run.scenario().claimants().forEach((actor, c) -> rows.add(List.of(run.actor(actor) + " on " + run.side(c.side()),
                share(run, "claimed.", actor), share(run, "actual.", actor), share(run, "observed.", actor))));
        if (!rows.isEmpty()) {
            m.head("Share of strikes on the declared enemy, last week")
                    .table(List.of("", "claimed", "happened", "observers saw"), rows);
        }
    }

    private static String share(Run run, String what, String actor) {
        boolean flown = run.began("sorties." + actor) <= run.lastRow();
        return flown ? Numbers.percent(run.last(what + actor)) : "no strikes yet";
    }

    private static void claim(Markup m, Run run, String id, Claim c) {
        m.head("Claim: " + run.actor(c.claimant()) + ": " + c.statement());
        m.words(c.disputedBy() == null ? "" : "Disputed: " + c.disputedBy());
        Double happened = run.result().measures().get("claim." + id);
        if (happened != null) {
            String unit = c.unit() == null || c.unit().equals("-") ? "" : " " + c.unit();
            m.words("In this run so far: " + (Double.isNaN(happened) ? "not known yet" : Numbers.plain(happened) + unit) + ".");
        }
    }

    private static void ledger(Markup m, Run run) {
        List<List<String>> rows = new ArrayList<>();
        run.scenario().reporting().forEach((id, r) -> {
            if (r.contested()) {
                rows.add(List.of(id + ", " + r.who() + ": " + r.reported()));
            }
        });
        if (!rows.isEmpty()) {
            m.head("Contested press reports behind the scenario").table(List.of(""), rows);
        }
    }
}
