package org.casus.report.html;

import java.nio.charset.StandardCharsets;
import org.casus.report.read.Citations;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.scenario.Scenario;

/** Assumptions, sources, how to repeat the run, and its data. */
final class SourceSection implements Section {
    @Override
    public String title() {
        return "Assumptions, sources and data";
    }

    @Override
    public void write(Markup page, Content content) {
        Run run = content.run();
        repeat(page, content);
        new StartTables(run).write(page);
        page.table(actors(run)).table(goals(run)).table(features(run.scenario())).table(parameters(run.scenario()))
                .table(ledger(run.scenario()));
        page.element("h3", "Data of this run");
        page.download("Save the weekly series (CSV)", "trajectory.csv", "text/csv",
                RunCsv.trajectory(run).getBytes(StandardCharsets.UTF_8));
        page.download("Save all events (CSV)", "events.csv", "text/csv", RunCsv.events(run).getBytes(StandardCharsets.UTF_8));
        page.open("details").element("summary", "The main series as text");
        page.element("pre", RunCsv.main(run)).close("details");
    }

    private static void repeat(Markup page, Content content) {
        Run run = content.run();
        page.element("h3", "How to repeat this run");
        page.element("pre", content.facts().getOrDefault("command", ""));
        page.paragraph("The same scenario, seed and version give the same numbers.");
        Table table = Table.of("What was run", "What", "Value");
        table.row("Scenario", run.scenario().id() + ": " + run.scenario().title());
        table.row("Seed", Long.toString(run.result().seed()));
        table.row("Weeks", Integer.toString(run.result().weeks()));
        table.row("Digest of the scenario (SHA-256)", run.result().digest());
        content.facts().forEach((name, value) -> {
            if (!name.equals("command")) {
                table.row(name, value);
            }
        });
        page.table(table);
    }

    private static Table actors(Run run) {
        Table table = Table.of("Actors: who decides, in one line each", "Actor", "In short", "Patron", "Source");
        run.scenario().actors().forEach((id, a) -> table.row(a.name(), a.description() == null ? "" : a.description(),
                a.patron() == null ? "" : run.actor(a.patron()), a.source()));
        return table;
    }

    private static Table features(Scenario s) {
        Table table = Table.of("Features: the numbers that goals are about", "Code", "Name", "Unit", "Least", "Greatest", "Source");
        s.features().forEach((code, f) -> table.row(code, f.name(), f.unit(), Numbers.plain(f.low()), Numbers.plain(f.high()),
                f.source()));
        return table;
    }

    private static Table parameters(Scenario s) {
        Table table = Table.of("Parameters: value, plausible range and where they come from", "Parameter", "Meaning", "Value", "Low",
                "High", "Unit", "Prior", "Confidence", "Source");
        s.parameters().forEach((id, p) -> table.row(id, p.meaning(), Numbers.digits(p.value(), 4), Numbers.digits(p.low(), 4),
                Numbers.digits(p.high(), 4), p.unit(), p.prior(), p.confidence(), p.source()));
        return table;
    }

    private static Table goals(Run run) {
        Table table = Table.of("Goals: signed weights, a judgement about each actor", "Goal", "About", "Weight", "Form",
                "Confidence", "Source");
        run.scenario().goals().forEach((id, g) -> table.row(id, run.feature(id.substring(id.indexOf('.') + 1)),
                Numbers.signed(g.weight()), String.valueOf(g.form()), g.confidence(), g.source()));
        return table;
    }

    private static Table ledger(Scenario s) {
        Table table = Table.of("Reporting ledger: what was reported and what it grounds", "Row", "Who", "Reported", "Contested",
                "Becomes", "Cited by");
        s.reporting().forEach((id, r) -> table.row(id, r.who(), r.reported(), r.contested() ? "contested" : "", r.becomes(),
                String.join("; ", Citations.of(s, id))));
        return table;
    }
}
