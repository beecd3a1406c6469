package org.casus.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Fitted;
import org.casus.analysis.calibration.LostParticleException;
import org.casus.analysis.calibration.Prior;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.modeltest.Worlds;
import org.casus.observed.Frame;
import org.casus.observed.Gauges;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small world whose "history" is the mean of twenty of its own runs with known parameters and little chance in fighting. */
class CalibrationStudyTest {
    private static final String RANGES = "parameters: {a0: {value: .0008, low: .0003, high: .003, prior: logU, unit: 1/day,"
            + " meaning: attrition, source: '[A] for the tests'}, pr_rate: {value: .06, low: .02, high: .12, prior: U, unit: 1/week,"
            + " meaning: speed of prestige, source: '[A] for the tests'}" + still("sigma") + still("sigma_run") + still("sigma_advance")
            + still("p_b") + "}";
    private static final Blueprint WORLD = Worlds.compiled(Worlds.tiny(RANGES));
    private static final double TRUTH = .0022;
    private static final Subject SUBJECT = subject();
    private static final CalibrationSettings SETTINGS = new CalibrationSettings(60, 3, 60, 5, .1, 1, false, false);

    private static String still(String id) {
        return ", " + id + ": {value: 0, low: 0, high: 0, unit: '-', meaning: chance, source: '[A] for the tests'}";
    }

    /** Dead by fortnight in runs with a0 = .0022. */
    private static Subject subject() {
        double[] scale = IntStream.range(0, WORLD.actors().size()).mapToDouble(WORLD::scale).toArray();
        Blueprint truth = Blueprint.of(WORLD.scenario(), Map.of("a0", TRUTH)).withScale(scale);
        List<RunResult> runs = IntStream.range(0, 20).mapToObj(i -> Simulation.run(truth, 900 + i, 12, Logging.NONE)).toList();
        Frame frame = Frame.of(WORLD.scenario(), runs.get(0));
        LocalDate start = WORLD.scenario().start();
        List<Observation> observations = new ArrayList<>();
        for (int w = 0; w < 6; w += 2) {
            Period fortnight = new Period(start.plusDays(7L * w), start.plusDays(7L * w + 13));
            Observation asked = new Observation("fighters.by.ground", "dead", fortnight, 0, Double.NaN, Double.NaN, "history");
            double value = runs.stream().mapToDouble(r -> new Gauges(frame).of(asked).read(r, frame, asked)).average().orElseThrow();
            observations.add(new Observation(asked.measure(), asked.unit(), fortnight, value, Double.NaN, Double.NaN, "history"));
        }
        return new Subject(WORLD, frame, observations);
    }

    private static List<Prior> pool() {
        return ParameterPool.of(List.of(WORLD.scenario())).named(List.of("a0", "pr_rate"));
    }

    @TempDir
    Path temp;

    private Stages folder(String name, int threads) {
        return folder(name, new StageThreads(threads, (what, n) -> () -> { }));
    }

    private Stages folder(String name, StageWork work) {
        return new StageFolder(temp.resolve(name), 12, work);
    }

    private static Calibration run(boolean named, Stages stages) throws NothingSeenException {
        return new CalibrationStudy(List.of(SUBJECT), pool(), named, SETTINGS).run(stages);
    }

    @Test
    void recoversTheParameterThatMadeHistoryAndLeavesTheOther() throws NothingSeenException {
        Calibration c = run(true, folder("a", 2));
        Fitted a0 = c.fitted().stream().filter(f -> f.prior().id().equals("a0")).findFirst().orElseThrow();
        assertThat(TRUTH).isBetween(a0.posterior(.05), a0.posterior(.95));
        assertThat(a0.posterior(.05)).isGreaterThan(.0013);
        assertThat(a0.identification().words()).isEqualTo("identified");
        Fitted other = c.fitted().stream().filter(f -> f.prior().id().equals("pr_rate")).findFirst().orElseThrow();
        assertThat(other.identification().words()).isNotEqualTo("identified");
        double before = Arrays.stream(c.byDefault()).average().orElseThrow();
        assertThat(Arrays.stream(c.byPosterior()).average().orElseThrow()).isLessThan(before / 2);
    }

    @Test
    void screeningPicksWhatTheObservationsSee() throws NothingSeenException {
        Calibration c = run(false, folder("a", 2));
        assertThat(c.priors()).extracting(Prior::id).containsExactly("a0");
        assertThat(c.unseen()).extracting("id").containsExactly("pr_rate");
    }

    @Test
    void sameOnOneThreadAndOnThree() throws NothingSeenException {
        Calibration one = run(false, folder("one", 1));
        Calibration three = run(false, folder("three", 3));
        assertThat(three.posterior().points()).isDeepEqualTo(one.posterior().points());
        assertThat(three.posterior().weights()).isEqualTo(one.posterior().weights());
        assertThat(three.byPosterior()).isEqualTo(one.byPosterior());
    }

    /** Stopped in the middle of any stage, whatever chunks were committed by then, it ends in the same bytes. */
    @Test
    void goesOnFromAnyRunToTheSameEnd() throws Exception {
        run(false, folder("whole", 2));
        int[] left = {0};
        boolean more = true;
        for (int attempt = 0; more; attempt++) {
            left[0] = 37;
            Stages stages = folder("part", 1 + attempt % 3);
            try {
                run(false, (stage, n, row) -> stages.rows(stage, n, i -> {
                    synchronized (left) {
                        if (left[0]-- == 0) {
                            throw new IllegalStateException("pulled the plug");
                        }
                    }
                    return row.apply(i);
                }));
                more = false;
                assertThat(attempt).isGreaterThan(8);
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("pulled the plug");
            }
        }
        assertThat(files("part")).isEqualTo(files("whole")).containsKeys("round-3/manifest.csv", "posterior-runs/chunks/00000000.parquet");
    }

    /** Text of every file by its path, but for what a lock leaves. */
    private Map<String, String> files(String name) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temp.resolve(name))) {
            for (Path p : all.filter(Files::isRegularFile).filter(f -> !f.endsWith(".busy")).toList()) {
                out.put(temp.resolve(name).relativize(p).toString(), Files.readString(p, StandardCharsets.ISO_8859_1));
            }
        }
        return out;
    }

    @Test
    void aRowThatWasTamperedWithIsFound() throws Exception {
        run(false, folder("a", 2));
        StageCheck sound = new StageCheck(3, () -> { });
        run(false, folder("a", sound));
        assertThat(sound.found()).isEmpty();
        assertThat(sound.checked()).isEqualTo(7 * 3);
        StageCheck other = new StageCheck(3, () -> { });
        Stages checked = folder("a", other);
        run(false, (stage, n, row) -> checked.rows(stage, n, i -> stage.name().equals("screening") ? new double[] {0} : row.apply(i)));
        assertThat(other.found()).hasSize(3).allMatch(f -> f.contains("stage screening gives other numbers"));
        Path chunk = temp.resolve("a/round-1/chunks/00000000.parquet");
        Files.write(chunk, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> run(false, folder("a", new StageCheck(3, () -> { }))))
                .isInstanceOf(StageCheck.UnfinishedException.class).hasMessageContaining("round-1 has corrupt or missing files of chunks [0]");
        run(false, folder("a", 1));
        run(false, folder("a", new StageCheck(0, () -> { })));
    }

    /** Whoever has the study and the rows of the stages before computes the same chunks, also after a round that was given up. */
    @Test
    void anyoneElseComputesTheSameChunks() throws NothingSeenException {
        StageThreads threads = new StageThreads(2, (what, n) -> () -> { });
        CalibrationSettings hopeless = new CalibrationSettings(12, 30, 20, 5, .1, 1, false, false);
        CalibrationStudy study = new CalibrationStudy(List.of(SUBJECT), pool(), true, hopeless);
        List<String> stages = new ArrayList<>();
        Calibration c = study.run(folder("a", (store, before, row) -> {
            OpenStage elsewhere = OpenStage.after(sent(new ArrayList<>(before)), sent(study));
            stages.add(elsewhere.name());
            threads.complete(store, before, row);
            for (int chunk = 0; store.lost() == null && chunk < store.chunks().cut().count(); chunk++) {
                assertThat(elsewhere.compute(chunk).bytes()).isEqualTo(Files.readAllBytes(store.folder().chunk(chunk)));
            }
        }));
        assertThat(c.rounds().size()).isLessThan(30);
        assertThat(stages).startsWith("defaults", "screening", "round-0", "round-1").endsWith("round-" + c.rounds().size(), "posterior-runs");
        assertThatThrownBy(() -> OpenStage.after(List.of(new SettledStage("defaults", new double[100][6], null),
                new SettledStage("screening", new double[20][6], null)), study)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no observation varies");
    }

    /** A thing as it arrives on another machine. */
    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T sent(T thing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A run is read with an error as large as the observer's; with a model that never varies the posterior is that of the error. */
    @Test
    void errorsThatAreDrawnWidenThePosterior() throws NothingSeenException {
        Calibration exact = run(true, folder("a", 2));
        CalibrationSettings drawn = new CalibrationSettings(60, 3, 60, 5, .2, 1, true, false);
        CalibrationSettings scaled = new CalibrationSettings(60, 3, 60, 5, .2, 1, false, false);
        double wide = width(new CalibrationStudy(List.of(SUBJECT), pool(), true, drawn).run(folder("b", 2)));
        double narrow = width(new CalibrationStudy(List.of(SUBJECT), pool(), true, scaled).run(folder("c", 2)));
        assertThat(wide).isGreaterThan(1.3 * narrow);
        assertThat(width(exact)).isLessThan(wide);
    }

    private static double width(Calibration c) {
        Fitted a0 = c.fitted().stream().filter(f -> f.prior().id().equals("a0")).findFirst().orElseThrow();
        return Math.log(a0.posterior(.9) / a0.posterior(.1));
    }

    @Test
    void theAdjustedPosteriorStandsBesideTheOther() throws NothingSeenException {
        CalibrationSettings adjusting = new CalibrationSettings(60, 1, 60, 5, .1, 1, false, true);
        Calibration c = new CalibrationStudy(List.of(SUBJECT), pool(), true, adjusting).run(folder("a", 2));
        assertThat(c.adjusted()).isNotNull().isSameAs(c.posterior());
        assertThat(c.unadjusted()).isSameAs(c.rounds().get(1));
        Fitted a0 = c.fitted().stream().filter(f -> f.prior().id().equals("a0")).findFirst().orElseThrow();
        Fitted before = c.fittedUnadjusted().stream().filter(f -> f.prior().id().equals("a0")).findFirst().orElseThrow();
        assertThat(a0.contraction()).isGreaterThan(before.contraction());
        assertThat(TRUTH).isBetween(a0.posterior(.01), a0.posterior(.99));
    }

    @Test
    void nothingSeenIsSaid() {
        List<Prior> blind = ParameterPool.of(List.of(WORLD.scenario())).named(List.of("pr_rate"));
        CalibrationStudy study = new CalibrationStudy(List.of(SUBJECT), blind, false, SETTINGS);
        assertThatThrownBy(() -> study.run(folder("a", 2))).isInstanceOf(NothingSeenException.class)
                .hasMessageContaining("see none of 1 parameters over 60 runs");
    }

    @Test
    void parametersThatScenariosDoNotShareAreLeftApart() {
        Blueprint changed = Worlds.compiled(Worlds.tiny("parameters: {spirit: {low: .3}}"));
        ParameterPool pool = ParameterPool.of(List.of(WORLD.scenario(), changed.scenario()));
        assertThat(pool.apart()).contains("spirit", "a0", "pr_rate");
        assertThat(pool.priors()).isEmpty();
        assertThatThrownBy(() -> pool.named(List.of("a0"))).hasMessageContaining("'a0' is not stated alike");
        ParameterPool alone = ParameterPool.of(List.of(WORLD.scenario()));
        assertThatThrownBy(() -> alone.named(List.of("a1"))).hasMessageContaining("no parameter 'a1'").hasMessageContaining("Did you mean 'a0'?");
        assertThatThrownBy(() -> alone.named(List.of("a0", "a0"))).hasMessageContaining("twice");
    }

    @Test
    void aRoundThatWasGivenUpStaysSo() {
        Stage stage = new Stage("round-1", "x", List.of("a"));
        int[] runs = {0};
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> folder("a", 1).rows(stage, 5, i -> {
                runs[0]++;
                throw new LostParticleException("particle " + i);
            })).isInstanceOf(LostParticleException.class).hasMessage("particle 0");
        }
        assertThat(runs[0]).isEqualTo(1);
        assertThatThrownBy(() -> folder("a", 1).rows(stage, 6, i -> new double[1])).hasMessageContaining("holds another stage than round-1 with 6 runs");
    }
}
