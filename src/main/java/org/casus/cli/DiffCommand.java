package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.cli.print.ContrastText;
import org.casus.cli.print.RunNames;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.experiment.cause.Contrast;
import org.casus.experiment.cause.Parting;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.NameTable;
import org.casus.report.read.SeriesWords;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.Comparison;
import org.casus.scenario.io.Loaded;
import org.casus.util.TextDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where and why two scenarios part. */
@Command(
        name = "diff",
        header = {
            "Compare two scenarios on the same luck: how their files differ, where actors first choose otherwise and why, which"
                    + " of these choices count, and how the outcomes differ.",
            "",
            "Examples:",
            "  casus diff ${bundle:scenario} scenarios/other.yaml",
            "  casus diff ${bundle:scenario}/7 other --outcome refugees.TR   seed and weeks of a run"
        })
final class DiffCommand extends ScenarioVerb {
    private static final int MOST_RUNS = 100_000;
    private static final int MOST_WEEKS = 520;
    private static final String TOLD = "(area|refugees|indicator|sorties|heads)\\..*|idp|escalation";

    @Parameters(index = "0", paramLabel = "A", description = "Scenario, or folder of a run.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Scenario, or folder of a run.")
    private String second;

    @Option(names = "--seed", paramLabel = "N", description = "Seed; that of the run, else the scenario's own unless given.")
    private Long seed;

    @Option(names = {"-n", "--runs"}, paramLabel = "N", description = "Pairs of runs for the outcomes, 2 or more (${DEFAULT-VALUE}).")
    private int runs = 30;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks to run; the shorter of the two unless given.")
    private Integer weeks;

    @Option(names = "--outcome", paramLabel = "SERIES", description = "Series by whose end choices are ranked; the first area unless given.")
    private String outcome;

    @Option(names = "--partings", paramLabel = "N", description = "First choices that differ whose effect is weighed (${DEFAULT-VALUE}).")
    private int partings = 12;

    @Option(names = "--futures", paramLabel = "N", description = "Other luck tried for each of them, 2 or more (${DEFAULT-VALUE}).")
    private int futures = 20;

    @Override
    public Integer call() throws Exception {
        inRange("-n", runs, 2, MOST_RUNS);
        inRange("--partings", partings, 0, MOST_RUNS);
        inRange("--futures", futures, 2, MOST_RUNS);
        Loaded a = load(scenarioOf(first));
        Loaded b = load(scenarioOf(second));
        int span = weeks == null ? Math.min(a.scenario().weeks(), b.scenario().weeks()) : inRange("--weeks", weeks, 1, MOST_WEEKS);
        Contrast contrast = new Contrast(prepare(a.scenario()), prepare(b.scenario()), seedOf(a.scenario()), span);
        List<String> series = common(contrast);
        String ranked = ranked(series, a.scenario());
        List<Parting> all = contrast.partings();
        List<Parting> asked = all.subList(0, Math.min(partings, all.size()));
        Progress progress = progress("steps", asked.size() + runs);
        ContrastText text = new ContrastText(List.of(a.scenario().id(), b.scenario().id()), contrast.seed(), ranked,
                Comparison.between(file(a), file(b), Program.shelf()), all, contrast.effects(asked, ranked, futures, progress::step),
                contrast.outcomes(told(series), runs, progress::step), a.scenario().caveat(), words(a.scenario(), series),
                names(b.scenario()));
        print(text::json, text::lines);
        return ExitCode.FINE;
    }

    private String scenarioOf(String name) throws IOException {
        RunNames run = run(name);
        if (run == null) {
            return name;
        }
        return Files.exists(Path.of(run.scenarioFile())) ? run.scenarioFile() : run.scenarioId();
    }

    private long seedOf(Scenario s) throws IOException {
        RunNames run = run(first) == null ? run(second) : run(first);
        return seed != null ? seed : run != null ? run.seed() : s.seed();
    }

    private static RunNames run(String name) throws IOException {
        Optional<RunPlace> place = RunPlace.find(Path.of(name));
        return place.isEmpty() ? null : new RunNames(place.get().run());
    }

    /** Series that both scenarios have. */
    private static List<String> common(Contrast c) {
        List<String> second = Simulation.run(c.b(), c.seed(), 1, Logging.NONE).trajectory().columns();
        return Simulation.run(c.a(), c.seed(), 1, Logging.NONE).trajectory().columns().stream().filter(second::contains).toList();
    }

    private String ranked(List<String> series, Scenario s) {
        String wanted = outcome == null ? "area." + s.sides().keySet().iterator().next() : outcome;
        if (!series.contains(wanted)) {
            throw usage("there is no series '" + wanted + "' in both scenarios." + TextDistance.hint(wanted, series));
        }
        return wanted;
    }

    /** What a reader asks for first: the dead, areas, people on the move, the ladder, and the indicators of the scenario. */
    private List<String> told(List<String> series) {
        Stream<String> ends = series.stream().filter(s -> s.matches(TOLD) || s.equals(outcome));
        return Stream.concat(Stream.of("civilians.by.*", "fighters.by.*"), ends).toList();
    }

    /** Series in words; the dead are summed over all weeks. */
    private static Map<String, String> words(Scenario s, List<String> series) {
        Map<String, String> out = new HashMap<>(Map.of("civilians.by.*", "civilians killed", "fighters.by.*", "fighters killed"));
        series.forEach(c -> out.put(c, SeriesWords.of(s, c)));
        return out;
    }

    private static RunNames names(Scenario s) {
        var run = JsonText.object();
        run.putObject("scenario").put("start", s.start().toString());
        run.set("names", NameTable.of(s));
        return new RunNames(run);
    }
}
