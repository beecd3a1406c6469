package org.casus.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Claim;
import org.casus.model.EventWords;
import org.casus.outcome.Event;
import org.casus.report.card.Card;
import org.casus.report.read.Incidents;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.report.read.TurningPoints;

/** Timeline of events, decision cards, and contested claims beside what happened. */
final class EventSection implements Section {
    private static final int EVENTS = 150;
    private static final int CARDS = 12;

    @Override
    public String title() {
        return "Events, decisions and contested claims";
    }

    @Override
    public void write(Markup page, Content content) {
        Run run = content.run();
        timeline(page, run);
        cards(page, run);
        if (!run.scenario().claims().isEmpty()) {
            page.element("h3", "Contested claims beside what happened in this run");
            page.paragraph("A claim and what happened are kept apart. The last column is this run's own number; it neither"
                    + " proves nor refutes the claim about the real world.");
            page.table(claims(run));
        }
        WirePart.write(page, content);
    }

    private static void timeline(Markup page, Run run) {
        List<Event> events = run.result().events().stream().filter(e -> notable(run, e)).toList();
        page.element("h3", "Timeline");
        if (events.isEmpty()) {
            page.paragraph("Nothing reached rung 7, no agreement was signed or broken and no zone fell.");
            return;
        }
        Table table = Table.of("Grave events, agreements, falls and collapses", "Date", "What", "Who", "Rung", "In words");
        events.stream().limit(EVENTS).forEach(e -> table.row(run.day(e.day()).toString(), run.kind(e.kind()),
                e.actor().isEmpty() ? "" : run.actor(e.actor()), Numbers.plain(e.rung()), e.text()));
        page.table(table);
        if (events.size() > EVENTS) {
            page.paragraph("The first " + EVENTS + " of " + events.size() + "; all events are in the data of section 7.");
        }
        page.table(talks(run));
    }

    /** Talks that came to nothing, by what they were about and who had asked for them. */
    private static Table talks(Run run) {
        Map<List<String>, List<Event>> rounds = new LinkedHashMap<>();
        run.result().events().stream().filter(e -> e.kind().equals(EventWords.TALKS))
                .forEach(e -> rounds.computeIfAbsent(List.of(e.subject(), e.actor()), k -> new ArrayList<>()).add(e));
        Table table = Table.of("Talks that came to nothing", "About", "Asked for by", "Times", "First", "Last");
        rounds.forEach((who, all) -> table.row(run.agreement(who.get(0)), run.actor(who.get(1)), Numbers.plain(all.size()),
                run.day(all.get(0).day()).toString(), run.day(all.get(all.size() - 1).day()).toString()));
        return table;
    }

    /** Grave events, events of agreements, and whatever else the program reports but rounds of talks. */
    private static boolean notable(Run run, Event e) {
        boolean action = run.scenario().actions().containsKey(e.kind());
        boolean small = e.kind().equals(EventWords.INCURSION) || e.kind().equals(EventWords.TALKS);
        return e.rung() >= Incidents.GRAVE || !action && !small;
    }

    private static void cards(Markup page, Run run) {
        List<TurningPoints> points = TurningPoints.of(run, CARDS);
        if (points.isEmpty()) {
            return;
        }
        page.element("h3", "Decision cards");
        page.paragraph(points.size() + " turning points, picked by rule: first grave acts, first moves on agreements that came about, first uses of an action."
                + " What each of them brought about is another question, which 'casus explain' answers with --event. Each actor draws among"
                + " its options; the more an option promises its own goals, the likelier it is. " + Card.READING);
        points.forEach(p -> new DecisionCard(run, p).write(page));
    }

    private static Table claims(Run run) {
        Table table = Table.of("Contested claims", "Who says so", "Claim", "Disputed", "In this run", "Unit", "Reporting");
        run.scenario().claims().forEach((id, c) -> table.row(run.actor(c.claimant()), c.statement(), c.disputedBy(), value(run, id, c),
                c.unit(), c.reporting()));
        return table;
    }

    private static String value(Run run, String id, Claim claim) {
        Double value = run.result().measures().get("claim." + id);
        return claim.measure() == null || value == null ? "not measured" : Numbers.plain(value);
    }
}
