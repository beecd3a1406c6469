package org.casus.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Fitted;
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

/** A small world whose "history" is the mean of twenty of its own runs with known parameters and little chance in fighting. */
class CalibrationStudyTest {
    private static final String RANGES = "parameters: {a0: {value: .0008, low: .0003, high: .003, prior: logU, unit: 1/day,"
            + " meaning: attrition, source: '[A] for the tests'}, pr_rate: {value: .06, low: .02, high: .12, prior: U, unit: 1/week,"
            + " meaning: speed of prestige, source: '[A] for the tests'}" + still("sigma") + still("sigma_run") + still("sigma_advance")
            + still("p_b") + "}";
    private static final Blueprint WORLD = Worlds.compiled(Worlds.tiny(RANGES));
    private static final double TRUTH = .0022;
    private static final Subject SUBJECT = subject();
    private static final CalibrationSettings SETTINGS = new CalibrationSettings(60, 3, 60, 5, .1, 1);

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

    private static Calibration run(int threads, boolean named, Stages stages) throws NothingSeenException {
        try (Workers workers = new Workers(threads, (what, n) -> () -> { })) {
            return new CalibrationStudy(List.of(SUBJECT), pool(), named, SETTINGS).run(stages, workers);
        }
    }

    @Test
    void recoversTheParameterThatMadeHistoryAndLeavesTheOther() throws NothingSeenException {
        Calibration c = run(2, true, Stages.NONE);
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
        Calibration c = run(2, false, Stages.NONE);
        assertThat(c.priors()).extracting(Prior::id).containsExactly("a0");
        assertThat(c.unseen()).extracting("id").containsExactly("pr_rate");
    }

    @Test
    void sameOnOneThreadAndOnThree() throws NothingSeenException {
        Calibration one = run(1, false, Stages.NONE);
        Calibration three = run(3, false, Stages.NONE);
        assertThat(three.posterior().points()).isDeepEqualTo(one.posterior().points());
        assertThat(three.posterior().weights()).isEqualTo(one.posterior().weights());
        assertThat(three.byPosterior()).isEqualTo(one.byPosterior());
    }

    @Test
    void goesOnFromAnyStageToTheSameEnd() throws NothingSeenException {
        Map<String, double[][]> kept = new LinkedHashMap<>();
        Calibration whole = run(2, false, (name, columns, compute) -> kept.computeIfAbsent(name, n -> compute.get()));
        assertThat(kept.keySet()).containsExactly("defaults", "screening", "round-0", "round-1", "round-2", "round-3", "posterior-runs");
        for (int stop = 0; stop < kept.size(); stop++) {
            List<String> there = new ArrayList<>(kept.keySet()).subList(0, stop);
            Calibration again = run(2, false, (name, columns, compute) -> there.contains(name) ? kept.get(name) : compute.get());
            assertThat(again.posterior().points()).isDeepEqualTo(whole.posterior().points());
            assertThat(again.byPosterior()).isEqualTo(whole.byPosterior());
        }
    }

    @Test
    void nothingSeenIsSaid() {
        List<Prior> blind = ParameterPool.of(List.of(WORLD.scenario())).named(List.of("pr_rate"));
        try (Workers workers = new Workers(2, (what, n) -> () -> { })) {
            CalibrationStudy study = new CalibrationStudy(List.of(SUBJECT), blind, false, SETTINGS);
            assertThatThrownBy(() -> study.run(Stages.NONE, workers)).isInstanceOf(NothingSeenException.class)
                    .hasMessageContaining("see none of 1 parameters over 60 runs");
        }
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
    void aWorkersFaultIsTold() {
        try (Workers workers = new Workers(2, (what, n) -> () -> { })) {
            assertThatThrownBy(() -> workers.each("x", 3, i -> {
                throw new IllegalArgumentException("at " + i);
            })).hasMessage("at 0");
        }
    }
}
