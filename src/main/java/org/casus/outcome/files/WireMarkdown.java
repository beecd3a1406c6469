package org.casus.outcome.files;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.casus.model.Outlet;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Truth;
import org.casus.outcome.Wire;
import org.casus.scenario.Scenario;

/** The wire as a page to read: outlets first, then the items week by week, with what happened below each where it is told. */
final class WireMarkdown {
    private WireMarkdown() {}

    static void write(Wire wire, Scenario s, String whose, Writer to) throws IOException {
        to.write("# The wire: " + plain(s.title()) + ", " + whose + "\n\n");
        to.write("Simulated. Every sentence was made by a program from an invented course of events; nobody said it. Outlets"
                + " tell what they could know, late, and with a slant. *Believed* is how far an outlet's earlier claims were borne"
                + " out by what observers printed, from 0 to 1.\n\n");
        outlets(wire, s, to);
        int week = -1;
        for (Dispatch d : wire.items()) {
            if (d.week() != week) {
                week = d.week();
                to.write("\n## Week " + (week + 1) + ", from " + s.start().plusWeeks(week) + "\n\n");
            }
            item(d, s, to);
        }
        to.write(wire.items().isEmpty() ? "\nNothing was printed.\n" : "");
    }

    private static void outlets(Wire wire, Scenario s, Writer to) throws IOException {
        to.write("| outlet | what it is | leaning | believed at the start | at the end |\n|---|---|---|---|---|\n");
        for (Map.Entry<String, double[]> e : wire.credibility().entrySet()) {
            Outlet o = s.outlets().get(e.getKey());
            double[] rows = e.getValue();
            to.write("| " + plain(o.name()) + " | " + o.type().plain() + " | " + plain(o.leaning()) + " | " + two(rows[0]) + " | "
                    + two(rows[rows.length - 1]) + " |\n");
        }
    }

    private static void item(Dispatch d, Scenario s, Writer to) throws IOException {
        Outlet o = s.outlets().get(d.outlet());
        to.write("- **" + s.start().plusDays(d.day()) + ", " + plain(o.name()) + "** (believed " + two(d.credibility()) + "): "
                + plain(d.text()) + "\n");
        Truth t = d.truth();
        if (t != null) {
            to.write("  - What happened: " + plain(t.sentence()) + " *" + plain(t.slant()) + ".*\n");
        }
    }

    /** Text that Markdown shows as it is. */
    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private static String two(double x) {
        return String.format(Locale.ROOT, "%.2f", x);
    }
}
