package org.casus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.cli.print.CardText;
import org.casus.cli.print.CauseText;
import org.casus.cli.print.DecisionTable;
import org.casus.cli.print.LedgerText;
import org.casus.cli.print.RunNames;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.experiment.cause.CauseSearch;
import org.casus.experiment.cause.Chance;
import org.casus.experiment.cause.Occurrence;
import org.casus.outcome.Decision;
import org.casus.outcome.RunResult;
import org.casus.outcome.files.DecisionLines;
import org.casus.outcome.files.RunFiles;
import org.casus.report.card.Card;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an actor decided as it did, or what the reporting ledger grounds. */
@Command(
        name = "explain",
        header = {
            "Show why an actor decided as it did, on which decisions an event depended, or what the press reporting grounds.",
            "",
            "Examples:",
            "  casus explain ${bundle:scenario}/7 --actor ${bundle:exampleActor}            its decisions, one a line",
            "  casus explain ${bundle:scenario}/7 --actor ${bundle:exampleActor} --week 3   the decision card of a week",
            "  casus explain ${bundle:scenario}/7 --event 20   why line 20 of events.jsonl came about",
            "  casus explain ${bundle:scenario}/7 --event fall   the same for the first of a kind",
            "  casus explain --reporting ${bundle:scenario}"
        })
final class ExplainCommand extends ScenarioVerb {
    private static final int MOST_BACK = 520;
    private static final int MOST_FUTURES = 10_000;

    @Parameters(arity = "0..1", paramLabel = "RUN", description = "Folder of a run, or <scenario>/<seed> in results/.")
    private Path run;

    @Option(names = "--actor", paramLabel = "ID", description = "Who decided.")
    private String actor;

    @Option(names = "--week", paramLabel = "N", description = "Week, from 1.")
    private Integer week;

    @Option(names = "--event", paramLabel = "N|KIND", description = "Why something happened: repeats the run with"
            + " decisions replaced by their runner-up. A line of the event log, or the first of a kind (its id or its name), narrowed by --actor and --week.")
    private String event;

    @Option(names = "--back", paramLabel = "WEEKS", description = "With --event: weeks before it whose decisions are tried (${DEFAULT-VALUE}).")
    private int back = 13;

    @Option(names = "--futures", paramLabel = "N", description = "With --event: other luck tried for each (${DEFAULT-VALUE}).")
    private int futures = 40;

    @Option(names = "--reporting", paramLabel = "SCENARIO", description = "Print the ledger and what each row grounds.")
    private String reporting;

    @Override
    public Integer call() throws Exception {
        if ((run == null) == (reporting == null)) {
            throw usage("name either the folder of a run or --reporting with a scenario");
        }
        if (reporting != null) {
            Scenario s = load(reporting).scenario();
            print(() -> LedgerText.json(s), () -> LedgerText.lines(s));
        } else {
            explain(RunPlace.find(run).orElseThrow(() -> usage(
                    "'" + run + "' is not the folder of a run: there is no complete " + RunFiles.RUN + " in it")));
        }
        return ExitCode.FINE;
    }

    private void explain(RunPlace place) throws Exception {
        RunNames names = new RunNames(place.run());
        if (week != null) {
            inRange("--week", week, 1, names.weeks());
        }
        if (event != null) {
            why(names);
            return;
        }
        String who = known(names);
        List<Decision> all = DecisionLines.read(place.folder().resolve(RunFiles.DECISIONS), who);
        List<Decision> asked = week == null ? all : all.stream().filter(d -> d.week() == week - 1).toList();
        if (week == null) {
            print(() -> DecisionTable.json(asked), () -> DecisionTable.lines(asked, names));
        } else {
            print(() -> CardText.json(asked, names), () -> cards(asked, names));
        }
    }

    private void why(RunNames names) throws InvalidScenarioException {
        String who = actor == null ? null : known(names);
        inRange("--back", back, 0, MOST_BACK);
        inRange("--futures", futures, 2, MOST_FUTURES);
        Blueprint b = blueprint(names);
        RunResult r = Simulation.run(b, names.seed(), names.weeks(), Logging.FULL);
        Occurrence o;
        try {
            o = Occurrence.of(new EventFinder(event, who, week, words(b.scenario())).find(r), r);
        } catch (EventFinder.NotFoundException e) {
            throw usage(e.getMessage());
        }
        CauseSearch search = new CauseSearch(b, names.seed(), futures, back);
        Progress progress = progress("decisions tried", search.candidates(r, o).size() + CauseSearch.MOST);
        CauseText text = new CauseText(o, Chance.of(b, names.seed(), r, o.event()), search.find(r, o, progress::step), names);
        print(text::json, text::lines);
    }

    /** Names of the kinds of events that are ids of the scenario. */
    private static Map<String, String> words(Scenario s) {
        Map<String, String> words = new HashMap<>();
        s.agreements().forEach((id, a) -> words.put(id, a.name()));
        s.actions().forEach((id, a) -> words.put(id, a.name()));
        words.entrySet().removeIf(e -> e.getValue() == null || e.getValue().equals(e.getKey()));
        return words;
    }

    /** The scenario of the run, if it is still as it was. */
    private Blueprint blueprint(RunNames names) throws InvalidScenarioException {
        Path file = Path.of(names.scenarioFile());
        Scenario s = load(Files.exists(file) ? names.scenarioFile() : names.scenarioId()).scenario();
        if (!s.digest().equals(names.digest())) {
            throw usage("the scenario is no longer that of the run (its digest is " + s.digest().substring(0, 12) + "..., was "
                    + names.digest().substring(0, 12) + "...); run it again, then ask");
        }
        return prepare(s);
    }

    private static List<String> cards(List<Decision> asked, RunNames names) {
        List<String> lines = new ArrayList<>();
        for (Decision d : asked) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(new CardText(d, names).lines());
        }
        if (lines.isEmpty()) {
            return List.of("It decided nothing that week.");
        }
        lines.add("");
        lines.add("Gain: what an option promises the actor's goals over waiting, in units of its choice. " + Card.READING
                + " The likeliest options are shown; --json has all.");
        return lines;
    }

    private String known(RunNames names) {
        return Actors.known(actor, "--actor", names.actors(), names::actor, this);
    }
}
