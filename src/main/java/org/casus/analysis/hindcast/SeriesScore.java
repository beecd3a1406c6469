package org.casus.analysis.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.casus.analysis.Coverage;
import org.casus.analysis.Crps;
import org.casus.analysis.Pit;
import org.casus.analysis.Skill;
import org.casus.outcome.Period;

/**
 * Scores of one series: a measure in one unit.
 *
 * @param name what it is called
 * @param measure its measure
 * @param unit its unit
 * @param points one an observation, by day
 */
public record SeriesScore(String name, String measure, String unit, List<PointScore> points) {
    public SeriesScore {
        points = List.copyOf(points);
    }

    /**
     * Scores one series.
     *
     * @param name what it is called
     * @param forecasts of the same measure and unit, at least one
     * @param deviation spread of the naive baselines where observations state none, as a share of the value
     * @param uniform a uniform for the nth observation, for ties and ranks
     */
    public static SeriesScore of(String name, List<Forecast> forecasts, double deviation, IntToDoubleFunction uniform) {
        List<Forecast> byDay = forecasts.stream().sorted(Comparator.comparingDouble(Forecast::day)).toList();
        Naive naive = new Naive(byDay, deviation);
        List<PointScore> points = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            Forecast f = byDay.get(i);
            Map<Baseline, Double> baselines = new EnumMap<>(Baseline.class);
            baselines.put(Baseline.PERSISTENCE, naive.persistence(i));
            baselines.put(Baseline.TREND, naive.trend(i));
            for (Baseline b : List.of(Baseline.RANDOM, Baseline.SCRIPTED)) {
                baselines.put(b, f.rivals().has(b) ? fair(f, f.rivals().of(b)) : Double.NaN);
            }
            double pit = Pit.of(f.runs(), f.observation().value(), uniform.applyAsDouble(i));
            points.add(new PointScore(f, fair(f, f.runs()), baselines, pit));
        }
        return new SeriesScore(name, byDay.get(0).observation().measure(), byDay.get(0).observation().unit(), points);
    }

    private static double fair(Forecast f, double[] members) {
        return Readings.mean(f.observation(), y -> Crps.fair(members, y));
    }

    /** Measure and unit. */
    public String series() {
        return points.get(0).forecast().observation().series();
    }

    /** What the name adds to measure and unit: the days of each total, where those set it apart. */
    public String span() {
        return name.startsWith(series()) ? name.substring(series().length()) : "";
    }

    /** Observations whose days another one shares, so that they do not count as independent. */
    public long overlapping() {
        return points.stream().filter(p -> points.stream().anyMatch(q -> q != p && shared(p, q))).count();
    }

    private static boolean shared(PointScore p, PointScore q) {
        Period a = p.forecast().observation().period();
        Period b = q.forecast().observation().period();
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }

    /** Mean score of the runs. */
    public double crps() {
        return points.stream().mapToDouble(PointScore::crps).average().orElse(Double.NaN);
    }

    /** Skill against a baseline over the points for which it says something. */
    public Skill skill(Baseline baseline) {
        return Skill.of(
                points.stream().mapToDouble(PointScore::crps).toArray(),
                points.stream().mapToDouble(p -> p.baselines().get(baseline)).toArray());
    }

    /** Observations inside the central interval of their runs. */
    public Coverage coverage(double level) {
        return Coverage.of(level,
                points.stream().map(p -> p.forecast().runs()).toArray(double[][]::new),
                points.stream().mapToDouble(PointScore::observed).toArray());
    }

    /** Mean of median less observed. */
    public double bias() {
        return points.stream().mapToDouble(PointScore::error).average().orElse(Double.NaN);
    }

    /** Bias as a share of the mean of what was observed; not a number where that is 0. */
    public double relativeBias() {
        double mean = points.stream().mapToDouble(PointScore::observed).average().orElse(0);
        return mean == 0 ? Double.NaN : bias() / Math.abs(mean);
    }
}
