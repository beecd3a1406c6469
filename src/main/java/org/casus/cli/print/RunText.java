package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Action;
import org.casus.report.read.Holding;
import org.casus.report.read.Incidents;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.report.read.Spell;
import org.casus.report.read.Toll;

/** A run in at most 15 lines. */
public final class RunText {
    private static final int SIDES = 5;
    private static final int EVENTS = 3;
    private static final double DAYS = 7;

    private RunText() {}

    /** @param report path of the report to name at the end */
    public static List<String> of(Run run, String report) {
        List<String> lines = new ArrayList<>();
        lines.add(run.scenario().title() + " (seed " + run.result().seed() + ", " + run.date(0) + " to " + run.date(run.lastRow())
                + ", simulated)");
        lines.addAll(ground(run));
        lines.add(harm(run));
        lines.add("Agreements: " + agreements(run));
        lines.add("Gravest: " + incidents(run));
        lines.add("This is one run of many: another seed takes another course, and it is no forecast.");
        lines.add("Report: " + report);
        return lines;
    }

    private static List<String> ground(Run run) {
        Columns columns = new Columns("Ground held, km2", "start", "end", "change");
        List<Holding> all = Holding.of(run);
        all.stream().limit(SIDES)
                .forEach(h -> columns.row(run.side(h.side()), Numbers.whole(h.start()), Numbers.whole(h.end()),
                        Double.isNaN(h.relative()) ? "" : Numbers.signedPercent(h.relative())));
        return columns.lines();
    }

    private static String harm(Run run) {
        double days = Math.max(1, run.lastRow() * DAYS);
        return "Killed a day: " + Numbers.plain(Toll.civilians(run) / days) + " civilians" + (Toll.missing(run).isPresent() ? " (from the air and by shelling only), " : ", ")
                + Numbers.plain(Toll.fighters(run) / days) + " fighters. People driven from home: "
                + Numbers.whole(run.total("displaced")) + " times.";
    }

    private static String agreements(Run run) {
        List<String> all = Spell.sentences(run);
        return all.isEmpty() ? "none came into force" : String.join("; ", all);
    }

    private static String incidents(Run run) {
        List<Incidents> grave = Incidents.of(run).stream().filter(i -> !proposal(run, i.first().kind())).toList();
        String first = grave.stream().limit(EVENTS).map(i -> i.phrase(run)).collect(Collectors.joining("; "));
        return grave.isEmpty() ? "nothing reached rung 7 of 10 on the escalation ladder" : first + more(grave.size());
    }

    private static boolean proposal(Run run, String kind) {
        Action action = run.scenario().actions().get(kind);
        return action != null && "propose".equals(action.kind());
    }

    private static String more(int all) {
        return all > EVENTS ? "; and " + (all - EVENTS) + " more" : "";
    }
}
