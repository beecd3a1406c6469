package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.casus.cli.print.CardText;
import org.casus.cli.print.DecisionTable;
import org.casus.cli.print.LedgerText;
import org.casus.cli.print.RunNames;
import org.casus.outcome.Decision;
import org.casus.outcome.files.DecisionLines;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.RunFiles;
import org.casus.outcome.files.RunFolder;
import org.casus.scenario.Scenario;
import org.casus.util.TextDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an actor decided as it did, or what the reporting ledger grounds. */
@Command(
        name = "explain",
        header = {
            "Show why an actor decided as it did in a run, or what the press reporting behind a scenario grounds.",
            "",
            "Examples:",
            "  casus explain ${bundle:scenario}/7 --actor ${bundle:actor}            its decisions, one a line",
            "  casus explain ${bundle:scenario}/7 --actor ${bundle:actor} --week 3   the decision card of a week",
            "  casus explain --reporting ${bundle:scenario}"
        })
final class ExplainCommand extends ScenarioVerb {
    @Parameters(arity = "0..1", paramLabel = "RUN", description = "Folder of a run, or <scenario>/<seed> in results/.")
    private Path run;

    @Option(names = "--actor", paramLabel = "ID", description = "Who decided.")
    private String actor;

    @Option(names = "--week", paramLabel = "N", description = "Week, from 1.")
    private Integer week;

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
            explain(folder());
        }
        return ExitCode.FINE;
    }

    private Path folder() {
        Path file = run.getFileName() != null && run.getFileName().toString().equals(RunFiles.RUN) ? run.getParent() : run;
        for (Path folder : List.of(file == null ? Path.of("") : file, Path.of("results").resolve(run))) {
            if (RunFolder.isRun(folder)) {
                return folder;
            }
        }
        throw usage("'" + run + "' is not the folder of a run: there is no complete " + RunFiles.RUN + " in it");
    }

    private void explain(Path folder) throws IOException {
        RunNames names = new RunNames(JsonText.read(Files.readString(folder.resolve(RunFiles.RUN))));
        String who = known(names.actors());
        if (week != null) {
            inRange("--week", week, 1, names.weeks());
        }
        List<Decision> all = DecisionLines.read(folder.resolve(RunFiles.DECISIONS), who);
        List<Decision> asked = week == null ? all : all.stream().filter(d -> d.week() == week - 1).toList();
        if (week == null) {
            print(() -> DecisionTable.json(asked), () -> DecisionTable.lines(asked, names));
        } else {
            print(() -> CardText.json(asked, names), () -> cards(asked, names));
        }
    }

    private static List<String> cards(List<Decision> asked, RunNames names) {
        List<String> lines = new ArrayList<>();
        for (Decision d : asked) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(new CardText(d, names).lines());
        }
        return lines.isEmpty() ? List.of("It decided nothing that week.") : lines;
    }

    private String known(Collection<String> actors) {
        String allowed = "allowed: " + String.join(", ", new TreeSet<>(actors)) + ".";
        if (actor == null) {
            throw usage("--actor is missing; " + allowed);
        }
        if (!actors.contains(actor)) {
            throw usage("there is no actor '" + actor + "' in this run; " + allowed + TextDistance.hint(actor, actors));
        }
        return actor;
    }
}
