package org.casus.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Population;
import org.casus.analysis.calibration.Prior;
import org.casus.cli.print.CalibrationJson;
import org.casus.cli.print.CalibrationText;
import org.casus.experiment.calibration.CalibrationSettings;
import org.casus.experiment.calibration.CalibrationStudy;
import org.casus.experiment.calibration.NothingSeenException;
import org.casus.experiment.calibration.ParameterPool;
import org.casus.experiment.calibration.StageCheck;
import org.casus.experiment.calibration.StageFolder;
import org.casus.observed.Fingerprint;
import org.casus.observed.UnusableFileException;
import org.casus.outcome.Posterior;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.PosteriorFiles;
import org.casus.outcome.files.WholeFile;
import org.casus.report.hindcast.CalibrationPage;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits parameters to what was observed up to a day. */
@Command(
        name = "calibrate",
        header = {
            "Fit parameters to what was observed up to a day; later rows are never read.",
            "",
            "Examples:",
            "  casus calibrate ${bundle:scenario} --observed observed.csv",
            "  casus calibrate earlier.yaml later.yaml --observed observed.csv --out fit",
            "  casus calibrate ${bundle:scenario} --observed observed.csv --parameters a0,v0",
            "  casus hindcast ${bundle:scenario} --observed observed.csv --posterior fit",
            "",
            "First all parameters vary at once, to find those that the observations see;",
            "then rounds of approximate Bayesian computation fit the strongest of these.",
            "A calibration that was stopped goes on when the same command is given again, or with",
            "'casus study resume DIR'; 'casus study status' and 'verify' know its folder too."
        })
final class CalibrateCommand extends ScenarioVerb {
    private static final int MOST = 10_000;
    private static final String UNADJUSTED = "posterior-unadjusted.csv";

    @Parameters(paramLabel = "SCENARIO", arity = "1..*",
            description = "Files, or ids of scenarios in scenarios/; parameters that all state alike are fitted on all together.")
    private List<String> names;

    @Mixin
    private ObservedOptions tables;

    @Option(names = "--until", paramLabel = "DATE",
            description = "Last day that is fitted; the end of the year in which the first scenario starts unless given.")
    private LocalDate until;

    @Option(names = "--parameters", paramLabel = "ID", split = ",", description = "Fit these, seen or not, instead of a screening's choice.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--screen", paramLabel = "N", defaultValue = "10",
            description = "Most parameters that are fitted of those that are seen (default: ${DEFAULT-VALUE}).")
    private int screen;

    @Option(names = "--points", paramLabel = "N", defaultValue = "400",
            description = "Runs of the screening (default: ${DEFAULT-VALUE}).")
    private int points;

    @Option(names = {"-n", "--particles"}, paramLabel = "N", defaultValue = "300",
            description = "Particles a round (default: ${DEFAULT-VALUE}).")
    private int particles;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "4",
            description = "Rounds after that of the prior (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--deviation", paramLabel = "SHARE", defaultValue = "0.1",
            description = "What the model is taken to miss by, as a share of what was observed (default: ${DEFAULT-VALUE}).")
    private double deviation;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of everything; the first scenario's own unless given.")
    private Long seed;

    @Option(names = "--threads", paramLabel = "N", description = "How many runs at once; all processors unless given. The result is the same.")
    private Integer threads;

    /** How errors of observation count. */
    enum Errors { draw, scale }

    /** How the last population is adjusted. */
    enum Adjust { linear, none }

    @Option(names = "--errors", paramLabel = "WORD", defaultValue = "draw",
            description = "draw: read each run with an error as large as the observer's range and the deviation, drawn anew; scale: let"
                    + " them count in the scale of distances only (default: ${DEFAULT-VALUE}).")
    private Errors errors;

    @Option(names = "--adjust", paramLabel = "WORD", defaultValue = "linear",
            description = "linear: adjust the posterior by local-linear regression, the unadjusted one is shown beside it; none"
                    + " (default: ${DEFAULT-VALUE}).")
    private Adjust adjust;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder; results/<scenario>/calibration unless given.")
    private Path out;

    @Option(names = "--check-rows", hidden = true, paramLabel = "N", description = "Check what is kept instead, N rows of each stage by running them again.")
    private Integer checkRows;

    @Override
    public Integer call() throws Exception {
        check();
        List<Loaded> loaded = new ArrayList<>();
        for (String name : names) {
            loaded.add(load(name));
        }
        LocalDate last = until != null ? until : LocalDate.of(first(loaded).start().getYear(), 12, 31);
        CalibrationSources sources = new CalibrationSources(tables, last);
        try {
            for (Loaded one : loaded) {
                add(sources, one);
            }
        } catch (UnusableFileException e) {
            return tables.refuse(List.of(e.getMessage()));
        }
        if (!sources.faults().isEmpty() && !tables.lenient) {
            return tables.refuse(ObservedOptions.lines(sources.faults(), "--lenient goes on with the other "
                    + sources.observations().size() + " observation(s)"));
        }
        return fit(loaded, sources, last);
    }

    private void check() {
        inRange("-n", particles, 10, MOST);
        inRange("--rounds", rounds, 1, 30);
        inRange("--points", points, 20, 1_000_000);
        inRange("--screen", screen, 1, 100);
        if (threads != null) {
            inRange("--threads", threads, 1, 1024);
        }
        if (!(deviation >= 0 && deviation <= 10)) {
            throw usage("--deviation " + deviation + " must lie in [0, 10]");
        }
        if (tables.observed.isEmpty()) {
            throw usage("nothing to fit to; give --observed FILE");
        }
    }

    private static Scenario first(List<Loaded> loaded) {
        return loaded.get(0).scenario();
    }

    private void add(CalibrationSources sources, Loaded one) throws IOException, UnusableFileException {
        try {
            sources.add(prepare(one.scenario()));
        } catch (IllegalArgumentException e) {
            throw usage("--until: " + one.scenario().id() + ": " + e.getMessage());
        }
    }

    private int fit(List<Loaded> loaded, CalibrationSources sources, LocalDate last) throws IOException {
        if (sources.observations().isEmpty()) {
            return tables.refuse(ObservedOptions.lines(sources.faults(), "nothing is left that could be fitted to up to " + last));
        }
        ParameterPool pool = ParameterPool.of(loaded.stream().map(Loaded::scenario).toList());
        CalibrationSettings settings = new CalibrationSettings(particles, rounds, points, screen, deviation,
                seed == null ? first(loaded).seed() : seed, errors == Errors.draw, adjust == Adjust.linear);
        List<Prior> priors = chosen(pool);
        ObjectNode plan = plan(loaded, sources, last, settings, priors);
        Path place = out != null ? out : Path.of("results", first(loaded).id(), "calibration");
        CalibrationFolder folder = CalibrationFolder.open(place, plan);
        CalibrationStudy study = new CalibrationStudy(sources.subjects(), priors, !parameters.isEmpty(), settings);
        try {
            return checkRows != null ? checked(study, folder) : ran(study, folder, loaded, plan, notes(pool, sources, last));
        } catch (NothingSeenException e) {
            return tables.refuse(List.of(e.getMessage()));
        }
    }

    private int ran(CalibrationStudy study, CalibrationFolder folder, List<Loaded> loaded, ObjectNode plan, List<String> notes)
            throws IOException, NothingSeenException {
        int many = threads != null ? threads : Runtime.getRuntime().availableProcessors();
        StageFolder stages = new StageFolder(folder.stages(), study.weeks(), many, (what, n) -> progress(what, n)::step);
        Calibration c = study.run(stages).noting(notes);
        if (!stages.kept().isEmpty()) {
            remark("taken from " + Paths.shown(folder.folder()) + ": " + String.join(", ", stages.kept()));
        }
        tell(loaded, c, folder, plan);
        return ExitCode.FINE;
    }

    private int checked(CalibrationStudy study, CalibrationFolder folder) throws NothingSeenException {
        Progress progress = progress("rows", checkRows * (settledStages()));
        StageCheck check = new StageCheck(folder.stages(), study.weeks(), checkRows, progress::step);
        String missing = null;
        try {
            study.run(check);
        } catch (StageCheck.UnfinishedException e) {
            missing = e.getMessage() + "; 'casus study resume " + Paths.shown(folder.folder()) + "' runs the rest";
        }
        List<String> lines = new ArrayList<>(check.found());
        lines.add(missing != null ? missing : "Every chunk of every stage is what its manifest says.");
        lines.add(check.checked() + " row(s) run again, " + check.found().size() + " of them different.");
        String left = missing;
        print(() -> {
            ObjectNode json = JsonText.object().put("sound", left == null && check.found().isEmpty()).put("missing", left)
                    .put("runAgain", check.checked());
            check.found().forEach(json.putArray("different")::add);
            return json;
        }, () -> lines);
        return !check.found().isEmpty() ? ExitCode.INTERNAL : missing != null ? ExitCode.INCOMPLETE_STUDY : ExitCode.FINE;
    }

    /** Stages there are when every round is run. */
    private int settledStages() {
        return rounds + 4;
    }

    private List<Prior> chosen(ParameterPool pool) {
        try {
            return parameters.isEmpty() ? pool.priors() : pool.named(parameters);
        } catch (IllegalArgumentException e) {
            throw usage("--parameters: " + e.getMessage());
        }
    }

    private List<String> notes(ParameterPool pool, CalibrationSources sources, LocalDate last) {
        List<String> notes = new ArrayList<>();
        notes.add("Nothing observed after " + last + " was read; what comes later is for judging. Judging is not blind: the"
                + " defaults and ranges of a scenario may have been set by people who knew of later months.");
        notes.addAll(sources.notes());
        if (!sources.faults().isEmpty()) {
            notes.add(sources.faults().size() + " fault(s) in the files were passed over, the first: " + sources.faults().get(0));
        }
        if (!pool.apart().isEmpty()) {
            notes.add(pool.apart().size() + " parameter(s) that the scenarios do not state alike are not fitted: "
                    + String.join(", ", pool.apart()));
        }
        return notes;
    }

    /** Everything that the result hangs on. */
    private ObjectNode plan(
            List<Loaded> loaded, CalibrationSources sources, LocalDate last, CalibrationSettings settings, List<Prior> priors) {
        ObjectNode plan = JsonText.object().put("format", CalibrationFolder.FORMAT).put("version", Defaults.version());
        ArrayNode scenarios = plan.putArray("scenarios");
        loaded.forEach(l -> scenarios.addObject().put("id", l.scenario().id()).put("digest", l.scenario().digest()));
        plan.put("until", last.toString()).put("observations", Fingerprint.of(sources.observations()));
        plan.put("particles", settings.particles()).put("rounds", settings.rounds()).put("points", settings.points());
        plan.put("screen", parameters.isEmpty() ? settings.kept() : 0).put("deviation", settings.discrepancy()).put("seed", settings.seed());
        plan.put("errors", errors.name()).put("adjust", adjust.name());
        ArrayNode pool = plan.putArray("pool");
        priors.forEach(p -> pool.add(p.id()));
        words(loaded, last.toString(), settings.seed()).forEach(plan.putArray("arguments")::add);
        return plan;
    }

    private void tell(List<Loaded> loaded, Calibration c, CalibrationFolder folder, ObjectNode plan) throws IOException {
        String command = command(loaded, plan.path("until").asText(), plan.path("seed").asLong());
        table(folder.path(PosteriorFiles.PRIOR), c, c.rounds().get(0));
        table(folder.path(UNADJUSTED), c, c.unadjusted());
        table(folder.path(PosteriorFiles.TABLE), c, c.posterior());
        ObjectNode json = JsonText.object().put("format", PosteriorFiles.FORMAT).put("formatVersion", 1).put("command", command);
        plan.fields().forEachRemaining(f -> {
            if (!List.of("format", "pool", "arguments").contains(f.getKey())) {
                json.set(f.getKey(), f.getValue());
            }
        });
        json.set("versions", JsonText.tree(Versions.all()));
        CalibrationJson.fill(json, c);
        String title = loaded.stream().map(l -> l.scenario().title()).collect(Collectors.joining("; "));
        Path page = folder.path("calibrate.html");
        WholeFile.write(page, CalibrationPage.of(title, c, command));
        WholeFile.write(folder.path(PosteriorFiles.MANIFEST), JsonText.pretty(json) + "\n");
        print(() -> json, () -> text(title, c, page));
    }

    private static void table(Path file, Calibration c, Population p) throws IOException {
        double[][] values = Arrays.stream(p.points()).map(point -> {
            double[] row = new double[point.length];
            Arrays.setAll(row, i -> c.priors().get(i).at(point[i]));
            return row;
        }).toArray(double[][]::new);
        PosteriorFiles.write(file, new Posterior(c.priors().stream().map(Prior::id).toList(), values, p.weights()), p.distances());
    }

    private static List<String> text(String title, Calibration c, Path page) {
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(CalibrationText.lines(c));
        lines.add("Posterior: " + Paths.shown(page.resolveSibling(PosteriorFiles.TABLE)));
        lines.add("Report: " + Paths.shown(page));
        return lines;
    }

    private String command(List<Loaded> loaded, String last, long firstSeed) {
        return Program.command(String.join(" ", words(loaded, last, firstSeed)) + (out == null ? "" : " --out " + Paths.shown(out)));
    }

    /** The command word by word, but for where and on how many threads. */
    private List<String> words(List<Loaded> loaded, String last, long firstSeed) {
        List<String> words = new ArrayList<>(List.of("calibrate"));
        loaded.forEach(l -> words.add(Paths.shown(file(l))));
        words.addAll(tables.list());
        words.addAll(List.of("--until", last));
        words.addAll(parameters.isEmpty() ? List.of("--screen", screen + "") : List.of("--parameters", String.join(",", parameters)));
        words.addAll(List.of("--points", points + "", "-n", particles + "", "--rounds", rounds + "", "--deviation", deviation + "",
                "--seed", firstSeed + "", "--errors", errors.name(), "--adjust", adjust.name()));
        return words;
    }
}
