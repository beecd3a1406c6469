package org.casus.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Prior;
import org.casus.experiment.calibration.CalibrationSettings;
import org.casus.experiment.calibration.CalibrationStudy;
import org.casus.experiment.calibration.NothingSeenException;
import org.casus.experiment.calibration.ParameterPool;
import org.casus.experiment.calibration.StageFolder;
import org.casus.experiment.calibration.StageWork;
import org.casus.experiment.study.StudyFaultException;
import org.casus.observed.Fingerprint;
import org.casus.observed.UnusableFileException;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.Loaded;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that fits parameters to what was observed up to a day; where that is kept and who computes it is left open. */
public abstract class CalibrationVerb extends ScenarioVerb {
    private static final int MOST = 10_000;

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
        return order(loaded, sources, last);
    }

    private void check() {
        inRange("-n", particles, 10, MOST);
        inRange("--rounds", rounds, 1, 30);
        inRange("--points", points, 20, 1_000_000);
        inRange("--screen", screen, 1, 100);
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

    private int order(List<Loaded> loaded, CalibrationSources sources, LocalDate last)
            throws IOException, InvalidScenarioException, InterruptedException {
        if (sources.observations().isEmpty()) {
            return tables.refuse(ObservedOptions.nothing(sources.faults(), sources.notes(), "fitted to up to " + last));
        }
        ParameterPool pool = ParameterPool.of(loaded.stream().map(Loaded::scenario).toList());
        CalibrationSettings settings = new CalibrationSettings(particles, rounds, points, screen, deviation,
                seed == null ? first(loaded).seed() : seed, errors == Errors.draw, adjust == Adjust.linear);
        List<Prior> priors = chosen(pool);
        CalibrationStudy study = new CalibrationStudy(sources.subjects(), priors, !parameters.isEmpty(), settings);
        try {
            return carryOut(new CalibrationOrder(loaded, study, plan(loaded, sources, last, settings, priors), notes(pool, sources, last)));
        } catch (NothingSeenException e) {
            return tables.refuse(List.of(e.getMessage()));
        }
    }

    /**
     * Does what was asked for.
     *
     * @return exit code
     * @throws NothingSeenException where the observations see no parameter
     */
    protected abstract int carryOut(CalibrationOrder order) throws IOException, InvalidScenarioException, InterruptedException, NothingSeenException;

    /** Runs what is not kept yet. @throws StudyFaultException if another build of the program has begun it */
    protected final Calibration fit(CalibrationOrder order, CalibrationFolder folder, StageWork work) throws IOException, NothingSeenException {
        String doubt = Defaults.build().goOn(folder.shown(), folder.build());
        if (doubt != null) {
            remark(doubt);
        }
        StageFolder stages = new StageFolder(folder.stages(), order.study().weeks(), work);
        Calibration c = order.study().run(stages).noting(order.notes());
        if (!stages.kept().isEmpty()) {
            remark("taken from " + folder.shown() + ": " + String.join(", ", stages.kept()));
        }
        return c;
    }

    /** Prints a result that was written. @param json what its files say */
    protected final void tell(CalibrationOrder order, CalibrationFolder folder, Calibration c, ObjectNode json) {
        print(() -> json, () -> CalibrationFiles.text(folder, order, c));
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
        ObjectNode plan = JsonText.object().put("format", CalibrationFolder.FORMAT).put(CalibrationFolder.BUILD, Defaults.build().text());
        ArrayNode scenarios = plan.putArray("scenarios");
        loaded.forEach(l -> scenarios.addObject().put("id", l.scenario().id()).put("digest", l.scenario().digest()));
        plan.put("until", last.toString()).put("observations", Fingerprint.of(sources.observations()));
        plan.put("particles", settings.particles()).put("rounds", settings.rounds()).put("points", settings.points());
        plan.put("screen", parameters.isEmpty() ? settings.kept() : 0).put("deviation", settings.discrepancy()).put("seed", settings.seed());
        plan.put("errors", errors.name()).put("adjust", adjust.name());
        ArrayNode pool = plan.putArray("pool");
        priors.forEach(p -> pool.add(p.id()));
        words(loaded, last.toString(), settings.seed()).forEach(plan.putArray(CalibrationFolder.ARGUMENTS)::add);
        return plan;
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
