package org.casus.report.html;

import java.util.List;
import org.casus.model.KeyDate;

/** All charts over time, and the dates that they mark. */
final class TrajectorySection implements Section {
    private static final List<String> CHARTS =
            List.of("control", "fatalities", "escalation", "claims", "refugees", "indicators", "goals-change");

    @Override
    public String title() {
        return "How it went, week by week";
    }

    @Override
    public void write(Markup page, Content content) {
        CHARTS.forEach(name -> content.images(name).forEach(page::figure));
        if (!content.images("goals-level").isEmpty()) {
            page.open("details").element("summary", "Utility by goal, in full");
            content.images("goals-level").forEach(page::figure);
            page.close("details");
        }
        page.table(keyDates(content));
    }

    private static Table keyDates(Content content) {
        Table table = Table.of(
                "Key dates of the scenario: they mark the charts, trigger nothing and are not events of this run",
                "Date", "What", "Source");
        for (KeyDate k : content.run().scenario().keyDates()) {
            table.row(k.date().toString(), k.label(), k.source());
        }
        return table;
    }
}
