package org.casus.report.html;

import java.util.Locale;
import java.util.Map;
import org.casus.outcome.Dispatch;
import org.casus.report.read.Departures;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** The wire beside what happened: who told what, how far each outlet was believed, and where it departed most. */
final class WirePart {
    private static final int EACH = 5;
    private static final int QUARTER = 13;

    private WirePart() {}

    static void write(Markup page, Content content) {
        Run run = content.run();
        if (!run.wire().exists()) {
            return;
        }
        page.element("h3", "The wire beside what happened");
        page.paragraph("Outlets printed " + run.wire().items().size() + " items on this run; all of them stand in wire.md and wire.jsonl"
                + " beside this page. No outlet is a real one and no sentence was ever said. An outlet tells what it could know, late,"
                + " with a slant; it is believed less when observers contradict it. Observers are outlets too: they err, and whoever"
                + " is held against them is held against what they print, not against the truth.");
        content.images("credibility").forEach(page::figure);
        page.table(outlets(run));
        page.table(items(run));
    }

    private static Table outlets(Run run) {
        Table table = Table.of("Outlets: what they printed, and how far they were believed", "Outlet", "Leaning", "Items", "Denials of what happened",
                "Figures above / below the truth, of all", "Believed at the start", "by quarter", "at the end");
        for (Map.Entry<String, Departures.Tally> e : Departures.byOutlet(run).entrySet()) {
            Departures.Tally t = e.getValue();
            double[] rows = run.wire().credibility().get(e.getKey());
            table.row(run.outlet(e.getKey()), run.scenario().outlets().get(e.getKey()).leaning(), t.items() + "", t.denied() + "",
                    t.figures() == 0 ? "none given" : t.above() + " / " + t.below() + " of " + t.figures(), two(rows[0]), quarters(rows),
                    two(rows[rows.length - 1]));
        }
        return table;
    }

    private static String quarters(double[] rows) {
        StringBuilder out = new StringBuilder();
        for (int row = QUARTER; row < rows.length - 1; row += QUARTER) {
            out.append(out.isEmpty() ? "" : ", ").append(two(rows[row]));
        }
        return out.toString();
    }

    private static Table items(Run run) {
        Table table = Table.of("Where each outlet departed most from what happened, at most " + EACH + " each", "Printed", "Outlet", "Item",
                "It claims", "What happened", "Slant");
        for (Dispatch d : Departures.most(run, EACH)) {
            table.row(run.day(d.day()).toString(), run.outlet(d.outlet()), d.text(), Departures.claim(run, d),
                    d.truth().sentence() + (Double.isNaN(d.truth().number()) || d.truth().event() < 0 ? ""
                            : " (" + Numbers.plain(d.truth().number()) + ")"), d.truth().slant());
        }
        return table;
    }

    private static String two(double x) {
        return String.format(Locale.ROOT, "%.2f", x);
    }
}
