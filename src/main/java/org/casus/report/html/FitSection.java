package org.casus.report.html;

import org.casus.report.read.Fit;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** Observed patterns beside this run's numbers. */
final class FitSection implements Section {
    @Override
    public String title() {
        return "Fit to history";
    }

    @Override
    public void write(Markup page, Content content) {
        Run run = content.run();
        if (run.scenario().patterns().isEmpty()) {
            page.paragraph("This scenario names no observed patterns, so nothing here can be checked against history.");
            return;
        }
        page.paragraph("One run proves nothing: a single course may miss a range by chance or meet it by chance. Only the"
                + " spread over many seeds can be judged. Patterns used to calibrate are no test; those kept to judge are.");
        Table table = Table.of("Observed patterns and this run", "Pattern", "Observed", "Range", "This run", "Verdict for this run",
                "Range is for", "Use", "Source");
        for (Fit f : Fit.of(run)) {
            table.row(f.id() + " " + text(f.pattern().inUnit()), f.pattern().observed(), f.range(), Numbers.plain(f.value()),
                    f.verdict(), "the " + f.pattern().summary() + " over runs", f.pattern().use(), f.pattern().source());
        }
        page.table(table);
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
