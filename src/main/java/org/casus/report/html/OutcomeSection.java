package org.casus.report.html;

import java.util.List;
import org.casus.report.read.Holding;
import org.casus.report.read.Incidents;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.report.read.Spell;
import org.casus.report.read.Toll;

/** Tables of what came out, civilian harm first, and the maps. */
final class OutcomeSection implements Section {
    @Override
    public String title() {
        return "Outcomes and maps";
    }

    @Override
    public void write(Markup page, Content content) {
        Run run = content.run();
        page.table(toll(run));
        Toll.missing(run).ifPresent(page::paragraph);
        page.table(ground(run)).table(people(run));
        onward(run).forEach(page::paragraph);
        page.table(peace(run)).table(utility(run));
        content.images("maps").forEach(page::figure);
        if (!content.images("map-").isEmpty()) {
            page.open("details").element("summary", "Each map at full size");
            content.images("map-").forEach(page::figure);
            page.close("details");
        }
    }

    private static Table toll(Run run) {
        Table table = Table.of("People killed over the run, by who killed them (simulated)", "Killed by", "Civilians",
                "Fighters", "Civilian share");
        for (Toll t : Toll.of(run)) {
            if (t.civilians() + t.fighters() > 0) {
                toll(table, run.cause(t.causer()), t);
            }
        }
        toll(table, "All", new Toll("", Toll.fighters(run), Toll.civilians(run)));
        return table;
    }

    private static void toll(Table table, String who, Toll t) {
        double all = t.civilians() + t.fighters();
        table.row(who, t.partial() ? "not counted" : Numbers.whole(t.civilians()), Numbers.whole(t.fighters()),
                t.partial() || all == 0 ? "" : Numbers.percent(t.civilians() / all));
    }

    private static Table ground(Run run) {
        Table table = Table.of("Ground held, km2 (simulated)", "Side", "Start", "End", "Change", "Change, share");
        for (Holding h : Holding.of(run)) {
            String share = Double.isNaN(h.relative()) ? "" : Numbers.signedPercent(h.relative());
            table.row(run.side(h.side()), Numbers.whole(h.start()), Numbers.whole(h.end()), Numbers.signed(h.change()), share);
        }
        return table;
    }

    private static Table people(Run run) {
        Table table = Table.of("People who fled (simulated)", "Where", "Start", "End", "Change");
        if (run.series().has("idp")) {
            table.row("Displaced inside since the start", Numbers.whole(run.first("idp")), Numbers.whole(run.last("idp")),
                    Numbers.signed(run.last("idp") - run.first("idp")));
        }
        for (String host : run.after("refugees.")) {
            double start = run.first("refugees." + host);
            double end = run.last("refugees." + host);
            table.row(run.host(host), Numbers.whole(start), Numbers.whole(end), Numbers.signed(end - start));
        }
        return table;
    }

    /** Why a host may count fewer than its registers do. */
    private static List<String> onward(Run run) {
        return run.scenario().hosts().entrySet().stream().filter(h -> h.getValue().via() != null)
                .map(h -> onward(run.host(h.getKey()), run.host(h.getValue().via()))).toList();
    }

    private static String onward(String host, String before) {
        return host + " is reached by way of " + before + ": those who go on are counted in " + host + " alone, though registers in "
                + before + " may still hold them.";
    }

    private static Table peace(Run run) {
        Table table = Table.of("Agreements and grave events (simulated)", "What", "When");
        for (Spell s : Spell.of(run)) {
            table.row(run.agreement(s.agreement()) + " in force",
                    run.date(s.from()) + " to " + (s.lasting() ? "the end" : run.date(s.to())));
        }
        Incidents.of(run).stream().limit(12).forEach(i -> table.row(
                i.what(run) + " (rung " + Numbers.plain(i.first().rung()) + ")", i.when(run)));
        return table;
    }

    private static Table utility(Run run) {
        Table table = Table.of("How satisfied each actor was with its own goals (utility; not comparable between actors)",
                "Actor", "Start", "End", "Change");
        for (String a : run.after("utility.")) {
            double start = run.first("utility." + a);
            double end = run.last("utility." + a);
            table.row(run.actor(a), Numbers.plain(start), Numbers.plain(end), Numbers.signed(end - start));
        }
        return table;
    }
}
