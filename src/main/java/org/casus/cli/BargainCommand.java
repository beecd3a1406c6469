package org.casus.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.cli.print.BargainJson;
import org.casus.cli.print.BargainText;
import org.casus.observed.Fault;
import org.casus.observed.StakeholderReading;
import org.casus.observed.StakeholdersFile;
import org.casus.observed.UnusableFileException;
import org.casus.outcome.files.JsonText;
import org.casus.theory.bargain.Bargain;
import org.casus.theory.bargain.Course;
import org.casus.theory.bargain.Issue;
import org.casus.theory.bargain.Rules;
import org.casus.util.TextDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Bargains over one issue by the expected utility model. */
@Command(
        name = "bargain",
        header = {
            "Bargain over one issue: the expected utility model of Bueno de Mesquita.",
            "",
            "Examples:",
            "  casus bargain emissions",
            "  casus bargain scenarios/bargaining/emissions.csv --faithful --rounds 4",
            "  casus bargain issue.csv --keep probability --json",
            "  casus bargain issue.csv --fix capitulation,choice --pairs --out results/mine",
            "",
            "Columns of FILE, in any order: name,capability,position,salience. Salience is",
            "a share up to 1 or percent up to 100; capability and position have any scale.",
            "",
            "The procedure is that of Scholz, Calbert and Smith (2011). Without options its",
            "five known defects are repaired:",
            "  capitulation  published, nobody ever gives in; repaired, who expects to lose",
            "                more by a challenge than the other gains moves to the other",
            "  probability   published, chances of success are tiny; repaired, those of two",
            "                opponents sum to 1",
            "  choice        published, the lowest compromise on the scale is taken;",
            "                repaired, the one that asks for the smallest move",
            "  order         published, ties go to the first in the file; repaired, equal",
            "                offers from both sides cancel",
            "  oscillation   published, all may chase each other for ever; repaired, who",
            "                turns round goes half as far from then on"
        })
final class BargainCommand extends Verb {
    private static final int MOST_ROUNDS = 10_000;
    private static final long MOST_PAIRS = 500_000;
    private static final int SHOWN = 100;
    private static final String ISSUES = "bargaining";

    @Parameters(paramLabel = "FILE", description = "Who bargains, as CSV; or the name of an issue in scenarios/bargaining/.")
    private Path file;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "200",
            description = "Most rounds; fewer where nobody moves any more (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Mixin
    private BargainRules rules;

    @Option(names = "--pairs", description = "Also tell, for every pair and round, chance of success, expected utilities and offer.")
    private boolean pairs;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder; results/bargain/<name of the file> unless given.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        inRange("--rounds", rounds, 0, MOST_ROUNDS);
        Rules chosen = rules.chosen(this);
        file = found();
        StakeholderReading reading;
        try {
            reading = StakeholdersFile.read(file, Paths.shown(file));
        } catch (UnusableFileException e) {
            return refuse(List.of(e.getMessage()));
        }
        Optional<Issue> issue = reading.issue();
        if (issue.isEmpty()) {
            return refuse(reading.faults().stream().limit(SHOWN).map(Fault::toString).toList());
        }
        fits(issue.get());
        Progress progress = progress("rounds", rounds);
        tell(Bargain.run(issue.get(), chosen, rounds, progress::step), reading.notes());
        return ExitCode.FINE;
    }

    /** The file as named, or one of that name among the issues that ship with the program. */
    private Path found() {
        List<Path> shelves = Program.shelves().stream().map(s -> s.resolve(ISSUES)).toList();
        List<Path> places = new ArrayList<>(List.of(file));
        if (!file.isAbsolute()) {
            shelves.forEach(s -> places.addAll(List.of(s.resolve(file), s.resolve(file + ".csv"))));
        }
        return places.stream().filter(Files::isRegularFile).findFirst().orElseThrow(() -> usage("there is no file '" + file + "'"
                + (Files.isDirectory(file) ? "; that is a folder." : ".") + TextDistance.hint(file.toString(), shipped(shelves))));
    }

    private static List<String> shipped(List<Path> shelves) {
        List<String> names = new ArrayList<>();
        for (Path shelf : shelves) {
            String[] all = shelf.toFile().list((folder, name) -> name.endsWith(".csv"));
            names.addAll(all == null ? List.of() : Stream.of(all).sorted().map(n -> n.substring(0, n.length() - ".csv".length())).toList());
        }
        return names;
    }

    private void fits(Issue issue) {
        long all = (long) issue.size() * (issue.size() - 1) * rounds;
        if (pairs && all > MOST_PAIRS) {
            throw usage("--pairs would tell up to " + all + " pairs; at most " + MOST_PAIRS + ". Lower --rounds.");
        }
    }

    private int refuse(List<String> lines) {
        lines.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return ExitCode.INVALID_SCENARIO;
    }

    private void tell(Course c, List<String> notes) throws IOException {
        String title = file.getFileName().toString().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        BargainFiles files = new BargainFiles(out != null ? out : Path.of("results", "bargain", title), title);
        ObjectNode json = JsonText.object().put("file", Paths.shown(file)).put("command", command());
        ArrayNode told = json.putArray("notes");
        notes.forEach(told::add);
        BargainJson.fill(json, c, pairs);
        files.write(c, json, pairs);
        print(() -> json, () -> text(c, notes, files));
    }

    private List<String> text(Course c, List<String> notes, BargainFiles files) {
        List<String> lines = new ArrayList<>(List.of("Note: " + String.join("; ", notes) + "."));
        lines.addAll(BargainText.lines(c));
        lines.add("");
        lines.add("Chart: " + Paths.shown(files.chart()));
        return lines;
    }

    private String command() {
        return Program.command("bargain " + Paths.shown(file) + " --rounds " + rounds + rules.words() + (pairs ? " --pairs" : ""));
    }
}
