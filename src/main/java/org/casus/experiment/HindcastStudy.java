package org.casus.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casus.analysis.PatternResult;
import org.casus.analysis.hindcast.Fan;
import org.casus.analysis.hindcast.Forecast;
import org.casus.analysis.hindcast.Hindcast;
import org.casus.analysis.hindcast.HoldForecast;
import org.casus.analysis.hindcast.HoldScore;
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
import org.casus.world.Blueprint;

/**
 * Runs a scenario over many seeds, and again over the same seeds with rationality 0, and scores both
 * against what was observed.
 *
 * @param blueprint the scenario with its units of choice
 * @param frame what can be measured
 * @param runs runs of each kind, 2 or more
 * @param firstSeed seed of the first run
 * @param deviation spread of the naive baselines where observations state none, as a share of the value
 */
public record HindcastStudy(Blueprint blueprint, Frame frame, int runs, long firstSeed, double deviation) {
    private static final double WEEK = 7;
    private static final String RATIONALITY = "lambda";

    /**
     * Runs and scores.
     *
     * @param observations what was observed, at least one
     * @param step told after each of twice {@link #runs} runs
     */
    public Hindcast run(List<Observation> observations, Runnable step) {
        Blueprint blind = with(Map.of(RATIONALITY, 0.0));
        return scored(observations, run -> blueprint, run -> blind, step);
    }

    /**
     * Runs and scores with other values of some parameters in each run.
     *
     * @param observations what was observed, at least one
     * @param draws values by id for each run, {@link #runs} of them
     * @param step told after each of twice {@link #runs} runs
     */
    public Hindcast run(List<Observation> observations, List<Map<String, Double>> draws, Runnable step) {
        return scored(observations, run -> with(draws.get(run)), run -> {
            Map<String, Double> blind = new LinkedHashMap<>(draws.get(run));
            blind.put(RATIONALITY, 0.0);
            return with(blind);
        }, step);
    }

    /** One draw of a posterior for each run. */
    public List<Map<String, Double>> draws(Posterior posterior) {
        RandomStreams streams = new RandomStreams(firstSeed);
        return IntStream.range(0, runs).mapToObj(run -> posterior.draw(streams.uniform(Stream.POSTERIOR, 0, run, 0))).toList();
    }

    private Hindcast scored(
            List<Observation> observations, IntFunction<Blueprint> worlds, IntFunction<Blueprint> blind, Runnable step) {
        Ensemble played = new Ensemble(observations, frame, runs);
        played.run(worlds, firstSeed, step);
        Ensemble random = atRandom(blind.apply(0)) ? new Ensemble(observations, frame, runs) : null;
        if (random != null) {
            random.run(blind, firstSeed, step);
        }
        List<String> notes = random != null ? List.of()
                : List.of("random actions were not run: an actor states a decision rule or a rationality of its own");
        Scorecard scores = new Scorecard(series(observations, played, random), holds(observations, played, random));
        return new Hindcast(runs, firstSeed, deviation, scores, fans(observations, played), patterns(played), notes)
                .noting(overlaps(scores));
    }

    private static List<String> overlaps(Scorecard scores) {
        return scores.series().stream().filter(s -> s.overlapping() > 0)
                .map(s -> s.name() + ": " + s.overlapping() + " of " + s.points().size()
                        + " observations share days with another, so they do not count as independent")
                .toList();
    }

    /** The scenario with some parameters replaced. With rationality 0 options of a kind are as likely as those of another, passing apart. */
    private Blueprint with(Map<String, Double> parameters) {
        double[] scale = new double[blueprint.actors().size()];
        Arrays.setAll(scale, blueprint::scale);
        return Blueprint.of(blueprint.scenario(), parameters).withScale(scale);
    }

    private static boolean atRandom(Blueprint b) {
        return IntStream.range(0, b.actors().size()).allMatch(i -> switch (b.actors().rule()[i]) {
            case "random" -> true;
            case "quantalResponse" -> b.actors().lambda()[i] == 0;
            default -> false;
        });
    }

    private List<SeriesScore> series(List<Observation> observations, Ensemble played, Ensemble random) {
        Map<String, List<Forecast>> bySeries = new LinkedHashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Observation o = observations.get(i);
            if (played.gauge(i).kind() != SeriesKind.HOLDER) {
                bySeries.computeIfAbsent(played.series(i), s -> new ArrayList<>()).add(new Forecast(o, middle(played.gauge(i), o),
                        played.start(i), played.values(i), random == null ? new double[0] : random.values(i)));
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

    private HoldScore holds(List<Observation> observations, Ensemble played, Ensemble random) {
        List<HoldForecast> out = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            Gauge g = played.gauge(i);
            if (g.kind() == SeriesKind.HOLDER) {
                out.add(new HoldForecast(observations.get(i), frame.zones().get(g.zone()), frame.sides(), g.side(),
                        shares(played.values(i)), random == null ? new double[0] : shares(random.values(i)), (int) played.start(i)));
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
