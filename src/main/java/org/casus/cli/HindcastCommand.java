package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.cli.print.HindcastCsv;
import org.casus.cli.print.HindcastJson;
import org.casus.cli.print.HindcastText;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.experiment.HindcastStudy;
import org.casus.observed.Fault;
import org.casus.observed.Frame;
import org.casus.observed.MeasuresFile;
import org.casus.observed.PlacesFile;
import org.casus.observed.Reading;
import org.casus.observed.TargetsFile;
import org.casus.observed.UcdpEvents;
import org.casus.observed.UnusableFileException;
import org.casus.outcome.Observation;
import org.casus.outcome.files.JsonText;
import org.casus.report.hindcast.HindcastPage;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.Loaded;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores many runs against what was observed. */
@Command(
        name = "hindcast",
        header = {
            "Score a scenario against what was observed, beside three baselines.",
            "",
            "Examples:",
            "  casus hindcast ${bundle:scenario} --observed observed.csv",
            "  casus hindcast ${bundle:scenario} --observed observed.csv -n 500 --json",
            "  casus hindcast ${bundle:scenario} --events GEDEvent.csv --country NAME",
            "",
            "Baselines: persistence, linear trend, actors that choose at random.",
            "Columns of --observed: date,measure,unit,value,low,high,source."
        })
final class HindcastCommand extends ScenarioVerb {
    private static final int MOST = 10_000;
    private static final int SHOWN = 100;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or the id of a scenario in scenarios/.")
    private String name;

    @Option(names = "--observed", paramLabel = "FILE", description = "Table of what was observed; may be given more than once.")
    private List<Path> observed = new ArrayList<>();

    @Option(names = "--events", paramLabel = "FILE", description = "Event file of the UCDP, .csv or .zip.")
    private Path events;

    @Option(names = "--country", paramLabel = "NAME", description = "Country whose events count, as the event file names it.")
    private String country;

    @Option(names = "--places", paramLabel = "FILE",
            description = "Other names of governorates in the event file: name,governorate.")
    private Path places;

    @Option(names = "--measures", paramLabel = "FILE",
            description = "What observers' names for measures mean: measure,series,note. A measures.csv beside"
                    + " --observed is read unasked.")
    private Path measures;

    @Option(names = {"-n", "--runs"}, paramLabel = "N", defaultValue = "200",
            description = "Runs, and as many with random actors (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", paramLabel = "N", description = "First seed; the scenario's own unless given.")
    private Long seed;

    @Option(names = "--deviation", paramLabel = "SHARE", defaultValue = "0.1",
            description = "Spread of persistence and trend, as a share of the value, where low and high are"
                    + " not given (default: ${DEFAULT-VALUE}).")
    private double deviation;

    @Option(names = "--lenient", description = "Score the rest where rows can't be used.")
    private boolean lenient;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder; results/<scenario>/hindcast unless given.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        inRange("-n", runs, 2, MOST);
        if (!(deviation > 0 && deviation <= 10)) {
            throw usage("--deviation " + deviation + " must lie above 0 and be at most 10");
        }
        Loaded loaded = load(name);
        Scenario s = loaded.scenario();
        Frame frame = frame(s);
        List<Reading> readings;
        try {
            frame = frame.naming(aliases());
            readings = readings(frame);
        } catch (UnusableFileException e) {
            return refuse(List.of(e.getMessage()));
        }
        List<Fault> faults = readings.stream().flatMap(r -> r.faults().stream()).toList();
        List<Observation> observations = readings.stream().flatMap(r -> r.observations().stream()).toList();
        if (!faults.isEmpty() && !lenient) {
            return refuse(lines(faults, "--lenient scores the other " + observations.size() + " observation(s)"));
        }
        if (observations.isEmpty()) {
            return refuse(lines(faults, "nothing is left that could be scored"));
        }
        lines(faults, faults.size() + " row(s) left out").stream().filter(l -> !faults.isEmpty()).forEach(this::remark);
        Hindcast h = study(s, frame, observations).noting(notes(readings, faults));
        tell(loaded, frame, h);
        return ExitCode.FINE;
    }

    /** What can be measured, from one week with any units of choice. */
    private static Frame frame(Scenario s) {
        Blueprint b = Blueprint.of(s);
        double[] scale = new double[b.actors().size()];
        Arrays.fill(scale, 1);
        return Frame.of(s, Simulation.run(b.withScale(scale), s.seed(), 1, Logging.NONE));
    }

    private List<Reading> readings(Frame frame) throws IOException, UnusableFileException {
        if (observed.isEmpty() && events == null) {
            throw usage("nothing to compare with; give --observed FILE or --events FILE");
        }
        List<Reading> out = new ArrayList<>();
        for (Path file : observed) {
            out.add(TargetsFile.read(present("--observed", file), Paths.shown(file), frame));
        }
        if (events != null) {
            Map<String, String> other = places == null
                    ? Map.of() : PlacesFile.read(present("--places", places), Paths.shown(places), frame);
            out.add(UcdpEvents.read(present("--events", events), Paths.shown(events), frame, country, other));
        }
        return out;
    }

    private Map<String, String> aliases() throws IOException, UnusableFileException {
        Map<String, String> all = new LinkedHashMap<>();
        for (Path file : observed) {
            Path beside = file.resolveSibling("measures.csv");
            if (Files.isRegularFile(beside)) {
                all.putAll(MeasuresFile.read(beside, Paths.shown(beside)));
            }
        }
        if (measures != null) {
            all.putAll(MeasuresFile.read(present("--measures", measures), Paths.shown(measures)));
        }
        return all;
    }

    private Path present(String option, Path file) {
        if (!Files.isRegularFile(file)) {
            throw usage(option + ": there is no file '" + file + "'");
        }
        return file;
    }

    private static List<String> lines(List<Fault> faults, String last) {
        List<String> lines = new ArrayList<>(faults.stream().limit(SHOWN).map(Fault::toString).toList());
        if (faults.size() > SHOWN) {
            lines.add("... and " + (faults.size() - SHOWN) + " more");
        }
        lines.add(last);
        return lines;
    }

    private int refuse(List<String> lines) {
        lines.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return ExitCode.INVALID_SCENARIO;
    }

    private Hindcast study(Scenario s, Frame frame, List<Observation> observations) {
        Progress progress = progress("runs", 2 * runs);
        long first = seed == null ? s.seed() : seed;
        return new HindcastStudy(prepare(s), frame, runs, first, deviation).run(observations, progress::step);
    }

    private static List<String> notes(List<Reading> readings, List<Fault> faults) {
        List<String> notes = new ArrayList<>();
        readings.forEach(r -> notes.addAll(r.notes()));
        if (!faults.isEmpty()) {
            notes.add(faults.size() + " fault(s) in the files were passed over, the first: " + faults.get(0));
        }
        return notes;
    }

    private void tell(Loaded loaded, Frame frame, Hindcast h) throws IOException {
        Scenario s = loaded.scenario();
        Path folder = out != null ? out : Path.of("results", s.id(), "hindcast");
        ObjectNode json = JsonText.object().put("scenario", s.id()).put("digest", s.digest()).put("start", s.start().toString())
                .put("weeks", s.weeks()).put("command", command(loaded, h));
        HindcastJson.fill(json, h);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("hindcast.json"), JsonText.pretty(json) + "\n");
        Files.writeString(folder.resolve("hindcast.csv"), HindcastCsv.of(h));
        Path page = folder.resolve("hindcast.html");
        Files.writeString(page, HindcastPage.of(s, h, command(loaded, h)));
        print(() -> json, () -> text(s, h, page));
    }

    private List<String> text(Scenario s, Hindcast h, Path page) {
        List<String> lines = new ArrayList<>();
        lines.add(s.title() + ": " + h.runs() + " runs of " + s.weeks() + " weeks, seeds " + h.firstSeed() + " to "
                + (h.firstSeed() + h.runs() - 1));
        lines.addAll(HindcastText.lines(h));
        lines.add("Report: " + Paths.shown(page));
        return lines;
    }

    private String command(Loaded loaded, Hindcast h) {
        StringBuilder words = new StringBuilder("hindcast " + Paths.shown(file(loaded)));
        observed.forEach(f -> words.append(" --observed ").append(Paths.shown(f)));
        words.append(events == null ? "" : " --events " + Paths.shown(events));
        words.append(country == null ? "" : " --country '" + country + "'");
        words.append(places == null ? "" : " --places " + Paths.shown(places));
        words.append(" -n ").append(runs).append(" --seed ").append(h.firstSeed()).append(" --deviation ").append(deviation);
        return Program.command(words.append(lenient ? " --lenient" : "").toString());
    }
}
