package org.casus.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.modeltest.Worlds;
import org.casus.observed.Frame;
import org.casus.observed.Gauges;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.casus.outcome.RunResult;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** A small world whose "history" is one of its own runs, so that a hindcast must have skill on it. */
class HindcastStudyTest {
    private static final int RUNS = 120;
    private static final int NOISES = 99;
    private static final long TRUTH = 4711;
    private static final Blueprint WORLD = Worlds.compiled(Worlds.tiny());
    private static final RunResult HISTORY = Worlds.run(WORLD, TRUTH, 12);
    private static final Frame FRAME = Frame.of(WORLD.scenario(), HISTORY);
    private static final HindcastStudy STUDY = new HindcastStudy(WORLD, FRAME, RUNS, 1, .1);

    private static Observation at(String measure, String unit, Period period, RunResult from) {
        Observation asked = new Observation(measure, unit, period, 0, Double.NaN, Double.NaN, "history");
        double value = new Gauges(FRAME).of(asked).read(from, FRAME, asked);
        return with(asked, value);
    }

    private static Observation with(Observation o, double value) {
        return new Observation(o.measure(), o.unit(), o.period(), value, o.low(), o.high(), o.source());
    }

    /** Dead in each fortnight, by what the run of the seed of history gives. */
    private static List<Observation> history() {
        List<Observation> out = new ArrayList<>();
        LocalDate start = WORLD.scenario().start();
        for (int w = 0; w < 12; w += 2) {
            Period fortnight = new Period(start.plusDays(7L * w), start.plusDays(7L * w + 13));
            out.add(at("deaths.total", "dead a day", fortnight, HISTORY));
            out.add(at("refugees.ISLE", "persons", new Period(fortnight.to(), fortnight.to()), HISTORY));
        }
        return out;
    }

    /** Noise: each value replaced by anything from 0 to four times the mean of its series. */
    private static List<Observation> noise(List<Observation> observations, long seed) {
        RandomStreams streams = new RandomStreams(seed);
        List<Observation> out = new ArrayList<>();
        for (Observation o : observations) {
            double mean = observations.stream().filter(p -> p.series().equals(o.series())).mapToDouble(Observation::value).average().orElseThrow();
            out.add(with(o, 4 * mean * streams.uniform(Stream.PIT, out.size(), 0, 0)));
        }
        return out;
    }

    private static Hindcast run(List<Observation> observations) {
        return STUDY.run(observations, () -> { });
    }

    private static double crps(Hindcast h, String measure) {
        return series(h, measure).crps();
    }

    private static SeriesScore series(Hindcast h, String measure) {
        return h.scores().series().stream().filter(s -> s.measure().equals(measure)).findFirst().orElseThrow();
    }

    /**
     * Against a rival that cannot tell the two apart: the climate of the observations themselves, whose score is their mean
     * absolute difference over two. Skill against it is above 0 on history, below that on each of 99 noises and
     * below 0 over them all. As many runs as this, since with 30 the scores themselves are too uncertain for six fortnights.
     */
    @Test
    void noiseDestroysTheSkill() {
        List<Observation> history = history();
        Hindcast h = run(history);
        for (String measure : List.of("deaths.total", "refugees.ISLE")) {
            double skill = 1 - crps(h, measure) / spread(history, measure);
            double destroyed = 0;
            for (long seed = 1; seed <= NOISES; seed++) {
                List<Observation> noise = noise(history, seed);
                double left = 1 - crps(run(noise), measure) / spread(noise, measure);
                assertThat(left).as("%s, noise %s", measure, seed).isLessThan(skill);
                destroyed += left;
            }
            assertThat(skill).as(measure).isPositive();
            assertThat(destroyed / NOISES).as(measure).isNegative();
        }
    }

    private static double spread(List<Observation> observations, String measure) {
        double[] v = observations.stream().filter(o -> o.measure().equals(measure)).mapToDouble(Observation::value).toArray();
        return Arrays.stream(v).flatMap(a -> Arrays.stream(v).map(b -> Math.abs(a - b))).average().orElseThrow() / 2;
    }

    @Test
    void historyLiesAmongItsOwnRuns() {
        SeriesScore deaths = series(run(history()), "deaths.total");
        assertThat(deaths.coverage(.9).hits()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void baselinesRunInTheSameCommandAndStepsAreTold() {
        int[] steps = {0};
        Hindcast h = STUDY.run(history(), () -> steps[0]++);
        assertThat(steps[0]).isEqualTo(2 * RUNS);
        assertThat(h.notes()).isEmpty();
        assertThat(series(h, "deaths.total").skill(Baseline.RANDOM).compared()).isEqualTo(6);
        assertThat(series(h, "deaths.total").skill(Baseline.PERSISTENCE).compared()).isEqualTo(5);
        assertThat(series(h, "refugees.ISLE").skill(Baseline.PERSISTENCE).compared()).isEqualTo(6);
        assertThat(h.fans()).containsOnlyKeys("deaths.total [dead a day]", "refugees.ISLE [persons]");
    }

    @Test
    void sameSeedsSameScores() {
        assertThat(crps(run(history()), "deaths.total")).isEqualTo(crps(run(history()), "deaths.total"));
    }

    @Test
    void zonesAreHeldByOneSideInEachRun() {
        Observation o = new Observation("holds.SCAP.S", "1 or 0", Period.parse("2001-03-01"), 1, Double.NaN, Double.NaN, "history");
        var check = run(List.of(o)).scores().holds().checks().get(0);
        assertThat(Arrays.stream(check.runs()).sum()).isCloseTo(1, within(1e-9));
        assertThat(check.atStart()).isTrue();
        assertThat(check.changed()).isFalse();
    }

    @Test
    void actorsWithARationalityOfTheirOwnAreNotCalledRandom() {
        Blueprint stubborn = Worlds.compiled(Worlds.tiny("actors: {NV: {decision: {rule: greedy}}}"));
        Hindcast h = new HindcastStudy(stubborn, FRAME, 3, 1, .1).run(history(), () -> { });
        assertThat(h.notes()).singleElement().asString().contains("random actions were not run");
        assertThat(series(h, "deaths.total").skill(Baseline.RANDOM).value()).isNaN();
    }

    /** What a script of the truth makes of its own seed is the truth; another script gives other scores. */
    @Test
    void scriptedHistoryIsRunByTheScript() {
        List<Observation> observations = history();
        Hindcast silent = STUDY.beside(scripted("WARN", 12)).run(observations, () -> { });
        Hindcast attack = STUDY.beside(scripted("PUSH", 1)).run(observations, () -> { });
        assertThat(crps(silent, "deaths.total")).isEqualTo(crps(attack, "deaths.total"));
        double quiet = scripted(silent);
        assertThat(quiet).isPositive();
        assertThat(scripted(attack)).isPositive().isNotEqualTo(quiet);
        assertThat(silent.notes()).singleElement().asString().startsWith("scripted history: 1 dated choices of 1 of 3 actors");
        assertThat(scripted(run(observations))).isNaN();
    }

    @Test
    void ofAScriptEveryRunIsToldAndDrawsReachIt() {
        int[] steps = {0};
        HindcastStudy beside = STUDY.beside(scripted("PUSH", 1));
        Hindcast usual = beside.run(history(), () -> steps[0]++);
        assertThat(steps[0]).isEqualTo(beside.steps()).isEqualTo(3 * RUNS);
        Hindcast drawn = beside.run(history(), Collections.nCopies(RUNS, Map.of("u0", .12)), () -> { });
        assertThat(scripted(drawn)).isNotEqualTo(scripted(usual));
    }

    private static double scripted(Hindcast h) {
        return series(h, "deaths.total").points().stream().mapToDouble(p -> p.baselines().get(Baseline.SCRIPTED)).average().orElseThrow();
    }

    private static Scenario scripted(String action, int week) {
        String pass = ": {decision: {rule: scripted, script: [{week: 1, action: PASS}]}}, ";
        return Worlds.tiny("actors: {SU" + pass + "ES" + pass + "NV: {decision: {rule: scripted, script: [{week: " + week
                + ", action: " + action + ", source: almanac}]}}}");
    }
}
