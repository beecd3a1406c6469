package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.cli.print.HindcastCsv;
import org.casus.cli.print.HindcastJson;
import org.casus.cli.print.HindcastText;
import org.casus.experiment.HindcastStudy;
import org.casus.observed.Fault;
import org.casus.observed.Frame;
import org.casus.observed.PlacesFile;
import org.casus.observed.Reading;
import org.casus.observed.TargetsFile;
import org.casus.observed.UcdpEvents;
import org.casus.observed.UnusableFileException;
import org.casus.outcome.Observation;
import org.casus.outcome.Posterior;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.PosteriorFiles;
import org.casus.outcome.files.UnusablePosteriorException;
import org.casus.report.hindcast.HindcastPage;
import org.casus.report.read.HindcastWords;
import org.casus.report.read.MeasureWords;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores many runs against what was observed. */
@Command(
        name = "hindcast",
        header = {
            "Score a scenario against what was observed, beside four baselines.",
            "",
            "Examples:",
            "  casus hindcast ${bundle:scenario} --observed observed.csv",
            "  casus hindcast ${bundle:scenario} --observed observed.csv -n 500 --json",
            "  casus hindcast ${bundle:scenario} --events GEDEvent.csv --country NAME",
            "",
            "Baselines: persistence, linear trend, actors that choose at random, actors that do what history says they did.",
            "Columns of --observed: date,measure,unit,value,low,high,source."
        })
final class HindcastCommand extends ScenarioVerb {
    private static final int MOST = 10_000;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or the bare name or id of a scenario here or in scenarios/.")
    private String name;

    @Mixin
    private ObservedOptions tables;

    @Option(names = "--events", paramLabel = "FILE", description = "Event file of the UCDP, .csv or .zip.")
    private Path events;

    @Option(names = "--country", paramLabel = "NAME", description = "Country whose events count, as the event file names it.")
    private String country;

    @Option(names = "--places", paramLabel = "FILE",
            description = "Other names of governorates in the event file: name,governorate.")
    private Path places;

    @Option(names = {"-n", "--runs"}, paramLabel = "N", defaultValue = "200",
            description = "Runs, and as many of each baseline that is run (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", paramLabel = "N", description = "First seed; the scenario's own unless given.")
    private Long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to run on; one a processor unless given. The result is the same.")
    private Integer threads;

    @Option(names = "--deviation", paramLabel = "SHARE", defaultValue = "0.1",
            description = "Spread of persistence and trend, as a share of the value, where low and high are"
                    + " not given (default: ${DEFAULT-VALUE}).")
    private double deviation;

    @Option(names = "--since", paramLabel = "DATE",
            description = "Score only what ends on or after this day, such as 2001-07-01.")
    private LocalDate since;

    @Option(names = "--posterior", paramLabel = "DIR",
            description = "Draw the parameters of each run from the posterior that 'casus calibrate' left there.")
    private Path posterior;

    @Mixin
    private HistoryOption history;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder; results/<scenario>/hindcast unless given.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        inRange("-n", runs, 2, MOST);
        int many = threads(threads);
        if (!(deviation > 0 && deviation <= 10)) {
            throw usage("--deviation " + deviation + " must lie above 0 and be at most 10");
        }
        Loaded loaded = load(name);
        Scenario s = loaded.scenario();
        seeds(seed == null ? s.seed() : seed, runs);
        Paths.requireRoom(place(s));
        Optional<Scenario> scripted = history.of(loaded);
        Frame frame = ObservedOptions.frame(s);
        List<Reading> readings;
        try {
            frame = frame.naming(tables.aliases());
            readings = readings(frame);
        } catch (UnusableFileException e) {
            return tables.refuse(List.of(e.getMessage()));
        }
        List<Fault> faults = readings.stream().flatMap(r -> r.faults().stream()).toList();
        List<Observation> all = readings.stream().flatMap(r -> r.observations().stream()).toList();
        List<Observation> observations = all.stream().filter(o -> since == null || !o.period().to().isBefore(since)).toList();
        if (!faults.isEmpty() && !tables.lenient) {
            return tables.refuse(ObservedOptions.lines(faults, "--lenient scores the other " + observations.size() + " observation(s)"));
        }
        if (observations.isEmpty()) {
            return tables.refuse(ObservedOptions.nothing(faults, readings.stream().flatMap(r -> r.notes().stream()).toList(), "scored"));
        }
        ObservedOptions.lines(faults, faults.size() + " row(s) left out").stream().filter(l -> !faults.isEmpty()).forEach(this::remark);
        Optional<PosteriorFiles.Read> fitted = fitted(s);
        Hindcast h = ran(study(s, scripted, frame).on(many), observations, fitted.map(PosteriorFiles.Read::posterior))
                .noting(history.missing(loaded)).noting(drawn(fitted)).noting(notes(readings, faults)).noting(earlier(all.size() - observations.size()));
        tell(loaded, h.naming(words(s, frame, observations)));
        return ExitCode.FINE;
    }

    private List<Reading> readings(Frame frame) throws IOException, UnusableFileException {
        if (tables.observed.isEmpty() && events == null) {
            throw usage("nothing to compare with; give --observed FILE or --events FILE");
        }
        List<Reading> out = new ArrayList<>();
        for (Path file : tables.observed) {
            out.add(TargetsFile.read(tables.present("--observed", file), Paths.shown(file), frame));
        }
        if (events != null) {
            Map<String, String> other = places == null
                    ? Map.of() : PlacesFile.read(tables.present("--places", places), Paths.shown(places), frame);
            out.add(UcdpEvents.read(tables.present("--events", events), Paths.shown(events), frame, country, other));
        }
        return out;
    }

    private Optional<PosteriorFiles.Read> fitted(Scenario s) throws IOException {
        try {
            return posterior == null ? Optional.empty() : Optional.of(PosteriorFiles.read(posterior, s));
        } catch (UnusablePosteriorException e) {
            throw usage("--posterior: " + e.getMessage());
        }
    }

    private List<String> drawn(Optional<PosteriorFiles.Read> fitted) {
        List<String> notes = new ArrayList<>();
        fitted.ifPresent(f -> {
            Posterior p = f.posterior();
            notes.add(p.parameters().size() + " parameter(s) of each run are drawn from the posterior in " + Paths.shown(posterior)
                    + " (" + p.weights().length + " particles, worth " + Math.round(p.effective()) + "): " + String.join(", ", p.parameters()));
            notes.addAll(f.warnings());
            f.warnings().forEach(w -> remark("warning: " + w));
        });
        return notes;
    }

    private List<String> earlier(int rows) {
        return rows == 0 ? List.of() : List.of(rows + " observation(s) end before " + since + " and are not scored");
    }

    private HindcastStudy study(Scenario s, Optional<Scenario> scripted, Frame frame) {
        HindcastStudy own = new HindcastStudy(prepare(s), frame, runs, seed == null ? s.seed() : seed, deviation);
        return scripted.map(own::beside).orElse(own);
    }

    private Hindcast ran(HindcastStudy study, List<Observation> observations, Optional<Posterior> fitted) {
        Progress progress = progress("runs", study.steps());
        return fitted.isEmpty() ? study.run(observations, progress::step)
                : study.run(observations, study.draws(fitted.get()), progress::step);
    }

    private static List<String> notes(List<Reading> readings, List<Fault> faults) {
        List<String> notes = new ArrayList<>();
        readings.forEach(r -> notes.addAll(r.notes()));
        if (!faults.isEmpty()) {
            notes.add(faults.size() + " fault(s) in the files were passed over, the first: " + faults.get(0));
        }
        return notes;
    }

    private static Map<String, String> words(Scenario s, Frame frame, List<Observation> observations) {
        MeasureWords words = new MeasureWords(s, frame.aliases());
        Map<String, String> out = new HashMap<>();
        observations.forEach(o -> out.put(o.series(), words.of(o.measure(), o.unit())));
        return out;
    }

    private Path place(Scenario s) {
        return out != null ? out : Path.of("results", s.id(), "hindcast");
    }

    private void tell(Loaded loaded, Hindcast h) throws IOException {
        Scenario s = loaded.scenario();
        Path folder = place(s);
        ObjectNode json = JsonText.object().put("scenario", s.id()).put("digest", s.digest()).put("start", s.start().toString())
                .put("weeks", s.weeks()).put("command", command(loaded, h));
        HindcastJson.fill(json, h);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("hindcast.json"), JsonText.pretty(json) + "\n");
        Files.writeString(folder.resolve("hindcast.csv"), HindcastCsv.of(h));
        Files.writeString(folder.resolve("skill.csv"), HindcastCsv.skills(h));
        Path page = folder.resolve("hindcast.html");
        Files.writeString(page, HindcastPage.of(s, h, command(loaded, h), loaded.folder()));
        print(() -> json, () -> text(s, h, page));
    }

    private List<String> text(Scenario s, Hindcast h, Path page) {
        List<String> lines = new ArrayList<>();
        lines.add(s.title() + ": " + h.runs() + " runs of " + s.weeks() + " weeks, seeds " + h.firstSeed() + " to "
                + (h.firstSeed() + h.runs() - 1));
        lines.addAll(HindcastText.lines(h, new HindcastWords(s)));
        lines.add("Report: " + Paths.shown(page));
        return lines;
    }

    private String command(Loaded loaded, Hindcast h) {
        StringBuilder words = new StringBuilder("hindcast " + Paths.shown(file(loaded)));
        words.append(tables.words());
        words.append(events == null ? "" : " --events " + Paths.shown(events));
        words.append(country == null ? "" : " --country '" + country + "'");
        words.append(places == null ? "" : " --places " + Paths.shown(places));
        words.append(" -n ").append(runs).append(" --seed ").append(h.firstSeed()).append(" --deviation ").append(deviation);
        words.append(since == null ? "" : " --since " + since);
        words.append(history.words());
        words.append(posterior == null ? "" : " --posterior " + Paths.shown(posterior));
        return Program.command(words.toString());
    }
}
