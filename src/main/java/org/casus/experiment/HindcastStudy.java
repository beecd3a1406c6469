package org.casus.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casus.analysis.PatternResult;
import org.casus.analysis.hindcast.Baseline;
import org.casus.analysis.hindcast.Fan;
import org.casus.analysis.hindcast.Forecast;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
import org.casus.analysis.hindcast.Rivals;
import org.casus.analysis.hindcast.Scorecard;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.observed.Frame;
import org.casus.observed.Gauge;
import org.casus.observed.SeriesKind;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.casus.outcome.Posterior;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;

/**
 * Runs a scenario over many seeds, and over the same seeds again with rationality 0 and, where there is one,
 * by the script of history, and scores all against what was observed.
 *
 * @param blueprint the scenario with its units of choice
 * @param history the scenario whose actors follow what history says they did; null where there is none
 * @param frame what can be measured
 * @param runs runs of each kind, 2 or more
 * @param firstSeed seed of the first run
 * @param deviation spread of the naive baselines where observations state none, as a share of the value
 * @param threads how many runs at once, 1 or more; the result is the same at any
 */
public record HindcastStudy(
        Blueprint blueprint, Blueprint history, Frame frame, int runs, long firstSeed, double deviation, int threads) {
    private static final double WEEK = 7;
    private static final String RATIONALITY = "lambda";

    /** A hindcast without scripted history, on one thread. */
    public HindcastStudy(Blueprint blueprint, Frame frame, int runs, long firstSeed, double deviation) {
        this(blueprint, null, frame, runs, firstSeed, deviation, 1);
    }

    /** What is run, by run: the scenario, the same at random, and by the script or null. */
    private record Arms(IntFunction<Blueprint> own, IntFunction<Blueprint> random, IntFunction<Blueprint> scripted) {}

    /** The same beside a script of history. @param scripted the scenario with scripted actors */
    public HindcastStudy beside(Scenario scripted) {
        return new HindcastStudy(blueprint, scaled(Blueprint.of(scripted)), frame, runs, firstSeed, deviation, threads);
    }

    /** The same on a number of threads, 1 or more. */
    public HindcastStudy on(int threads) {
        return new HindcastStudy(blueprint, history, frame, runs, firstSeed, deviation, threads);
    }

    /** How often {@link #run} tells that a run is over. */
    public int steps() {
        return (history == null ? 2 : 3) * runs;
    }

    /**
     * Runs and scores.
     *
     * @param observations what was observed, at least one
     * @param step told after each run
     */
    public Hindcast run(List<Observation> observations, Runnable step) {
        Blueprint blind = with(blueprint, Map.of(RATIONALITY, 0.0));
        return scored(observations, new Arms(run -> blueprint, run -> blind, history == null ? null : run -> history), step);
    }

    /**
     * Runs and scores with other values of some parameters in each run.
     *
     * @param observations what was observed, at least one
     * @param draws values by id for each run, {@link #runs} of them
     * @param step told after each run
     */
    public Hindcast run(List<Observation> observations, List<Map<String, Double>> draws, Runnable step) {
        return scored(observations, new Arms(run -> with(blueprint, draws.get(run)), run -> {
            Map<String, Double> blind = new LinkedHashMap<>(draws.get(run));
            blind.put(RATIONALITY, 0.0);
            return with(blueprint, blind);
        }, history == null ? null : run -> with(history, draws.get(run))), step);
    }

    /** One draw of a posterior for each run. */
    public List<Map<String, Double>> draws(Posterior posterior) {
        RandomStreams streams = new RandomStreams(firstSeed);
        return IntStream.range(0, runs).mapToObj(run -> posterior.draw(streams.uniform(Stream.POSTERIOR, 0, run, 0))).toList();
    }

    private Hindcast scored(List<Observation> observations, Arms arms, Runnable step) {
        List<String> notes = new ArrayList<>();
        Ensemble played = ran(observations, arms.own(), step);
        Map<Baseline, Ensemble> rivals = new EnumMap<>(Baseline.class);
        if (atRandom(arms.random().apply(0))) {
            rivals.put(Baseline.RANDOM, ran(observations, arms.random(), step));
        } else {
            notes.add("random actions were not run: an actor states a decision rule or a rationality of its own");
        }
        if (arms.scripted() != null) {
            Ensemble scripted = ran(observations, arms.scripted(), step);
            rivals.put(Baseline.SCRIPTED, scripted);
            notes.add(ScriptNote.of(history.scenario(), scripted.unmet() / runs));
        }
        Scorecard scores = new Scorecard(series(observations, played, rivals), holds(observations, played, rivals));
        return new Hindcast(runs, firstSeed, deviation, scores, fans(observations, played), patterns(played), Map.of(), notes)
                .noting(overlaps(scores));
    }

    private Ensemble ran(List<Observation> observations, IntFunction<Blueprint> worlds, Runnable step) {
        Ensemble ensemble = new Ensemble(observations, frame, runs);
        ensemble.run(worlds, firstSeed, threads, step);
        return ensemble;
    }

    private static Rivals rivals(Map<Baseline, Ensemble> ensembles, Function<Ensemble, double[]> numbers) {
        Map<Baseline, double[]> out = new EnumMap<>(Baseline.class);
        ensembles.forEach((baseline, ensemble) -> out.put(baseline, numbers.apply(ensemble)));
        return new Rivals(out);
    }

    private static List<String> overlaps(Scorecard scores) {
        return scores.series().stream().filter(s -> s.overlapping() > 0)
                .map(s -> s.name() + ": " + s.overlapping() + " of " + s.points().size()
                        + " observations share days with another, so they do not count as independent")
                .toList();
    }

    /** The scenario with some parameters replaced. With rationality 0 options of a kind are as likely as those of another, passing apart. */
    private Blueprint with(Blueprint base, Map<String, Double> parameters) {
        return scaled(Blueprint.of(base.scenario(), parameters));
    }

    private Blueprint scaled(Blueprint other) {
        double[] scale = new double[blueprint.actors().size()];
        Arrays.setAll(scale, blueprint::scale);
        return other.withScale(scale);
    }

    private static boolean atRandom(Blueprint b) {
        return IntStream.range(0, b.actors().size()).allMatch(i -> switch (b.actors().rule()[i]) {
            case "random" -> true;
            case "quantalResponse" -> b.actors().lambda()[i] == 0;
            default -> false;
        });
    }

    private List<SeriesScore> series(List<Observation> observations, Ensemble played, Map<Baseline, Ensemble> rivals) {
        Map<String, List<Forecast>> bySeries = new LinkedHashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Observation o = observations.get(i);
            int at = i;
            if (played.gauge(i).kind() != SeriesKind.HOLDER) {
                bySeries.computeIfAbsent(played.series(i), s -> new ArrayList<>()).add(new Forecast(o, middle(played.gauge(i), o),
                        played.start(i), played.values(i), rivals(rivals, e -> e.values(at))));
            }
        }
        RandomStreams streams = new RandomStreams(firstSeed);
        List<SeriesScore> out = new ArrayList<>();
        bySeries.forEach((name, forecasts) -> {
            int series = out.size();
            out.add(SeriesScore.of(name, forecasts, deviation, n -> streams.uniform(Stream.PIT, series, n, 0)));
        });
        return out;
    }

    /** Time of an observation, in days from the start: the middle of what is counted, the last day of a stock. */
    private double middle(Gauge gauge, Observation o) {
        Period p = o.period();
        boolean whole = gauge.kind().counted() || gauge.kind() == SeriesKind.LEVEL && !p.isDay();
        return whole ? frame.day(p.from()) + p.days() / 2.0 : frame.day(p.to());
    }

    private HoldScore holds(List<Observation> observations, Ensemble played, Map<Baseline, Ensemble> rivals) {
        List<HoldForecast> out = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            Gauge g = played.gauge(i);
            int at = i;
            if (g.kind() == SeriesKind.HOLDER) {
                out.add(new HoldForecast(observations.get(i), frame.zones().get(g.zone()), frame.sides(), g.side(),
                        shares(played.values(i)), rivals(rivals, e -> shares(e.values(at))), (int) played.start(i)));
            }
        }
        return new HoldScore(out);
    }

    /** Share of runs by holder. */
    private double[] shares(double[] holders) {
        double[] out = new double[frame.sides().size()];
        for (double holder : holders) {
            out[(int) holder] += 1.0 / holders.length;
        }
        return Arrays.stream(out).map(p -> Math.min(1, p)).toArray();
    }

    private Map<String, Fan> fans(List<Observation> observations, Ensemble played) {
        Map<String, Fan> out = new LinkedHashMap<>();
        double[] ends = IntStream.rangeClosed(0, frame.weeks()).mapToDouble(w -> w * WEEK).toArray();
        played.weekly().forEach((series, runs) -> out.put(series, Fan.of(ends, runs, true)));
        Map<String, List<Integer>> counted = new LinkedHashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            if (!played.gauge(i).kind().stock() && played.gauge(i).kind() != SeriesKind.HOLDER) {
                counted.computeIfAbsent(played.series(i), s -> new ArrayList<>()).add(i);
            }
        }
        counted.forEach((series, at) -> out.put(series, counted(observations, played, at)));
        return out;
    }

    private Fan counted(List<Observation> observations, Ensemble played, List<Integer> at) {
        List<Integer> byDay = new ArrayList<>(at);
        byDay.sort((a, b) -> Double.compare(middle(played.gauge(a), observations.get(a)), middle(played.gauge(b), observations.get(b))));
        double[] days = byDay.stream().mapToDouble(i -> middle(played.gauge(i), observations.get(i))).toArray();
        double[][] series = new double[runs][days.length];
        for (int t = 0; t < days.length; t++) {
            for (int run = 0; run < runs; run++) {
                series[run][t] = played.values(byDay.get(t))[run];
            }
        }
        return Fan.of(days, series, false);
    }

    private List<PatternResult> patterns(Ensemble played) {
        List<PatternResult> out = new ArrayList<>();
        played.patterns().forEach((id, values) -> out.add(PatternResult.of(id, blueprint.scenario().patterns().get(id), values)));
        return out;
    }
}
