package org.casus.experiment.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.Interval;
import org.casus.analysis.Paired;
import org.casus.engine.Departure;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.engine.Swap;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.random.Fork;
import org.casus.random.Hash64;
import org.casus.world.Blueprint;

/**
 * Where and why two worlds part, run by run on common random numbers.
 *
 * @param a first scenario compiled
 * @param b second, with the same series
 * @param seed first seed
 * @param weeks horizon, 1 or more
 */
public record Contrast(Blueprint a, Blueprint b, long seed, int weeks) {
    private static final String ALL = "*";

    /**
     * Difference of an outcome at the end, second less first.
     *
     * @param first mean in the first
     * @param second mean in the second
     */
    public record Outcome(String series, double first, double second, Interval difference) {}

    /** Draws in which the runs of the first seed chose differently. */
    public List<Parting> partings() {
        RunResult first = Simulation.run(a, seed, weeks, Logging.FULL);
        RunResult second = Simulation.run(b, seed, weeks, Logging.FULL);
        return Parting.between(first.decisions(), second.decisions());
    }

    /**
     * Effects on a series at the end of those partings whose first choice was on offer in the second world too,
     * the greatest first.
     *
     * @param futures other luck tried for each after its week, 2 or more
     */
    public List<PartingEffect> effects(List<Parting> partings, String series, int futures, Runnable step) {
        List<PartingEffect> out = new ArrayList<>();
        for (Parting p : partings) {
            int other = p.firstChoiceInSecond();
            if (other >= 0) {
                out.add(effect(p, other, series, futures));
            }
            step.run();
        }
        out.sort(Comparator.comparingDouble(e -> -Math.abs(e.effect())));
        return out;
    }

    private PartingEffect effect(Parting p, int other, String series, int futures) {
        double[] gain = new double[futures];
        for (int j = 0; j < futures; j++) {
            Fork fork = new Fork(p.b().week() + 1, Hash64.with(seed, j));
            gain[j] = end(new Departure(null, fork), series) - end(new Departure(new Swap(b, p.b(), other), fork), series);
        }
        return new PartingEffect(p, Paired.mean(gain), Paired.interval(gain));
    }

    private double end(Departure departure, String series) {
        return Simulation.run(b, seed, weeks, Logging.NONE, departure).trajectory().at(weeks, series);
    }

    /** Differences over consecutive seeds, at the end or, of "civilians.by.*" and the like, in all. @param runs 2 or more @param step told after each pair */
    public List<Outcome> outcomes(List<String> series, int runs, Runnable step) {
        Map<String, double[][]> values = new LinkedHashMap<>();
        series.forEach(s -> values.put(s, new double[2][runs]));
        for (int k = 0; k < runs; k++) {
            Trajectory first = Simulation.run(a, seed + k, weeks, Logging.NONE).trajectory();
            Trajectory second = Simulation.run(b, seed + k, weeks, Logging.NONE).trajectory();
            for (String s : series) {
                values.get(s)[0][k] = value(first, s);
                values.get(s)[1][k] = value(second, s);
            }
            step.run();
        }
        return values.entrySet().stream().map(e -> outcome(e.getKey(), e.getValue()[0], e.getValue()[1])).toList();
    }

    /** Value at the end; of a name that ends in an asterisk the sum of all series and weeks. */
    private double value(Trajectory t, String series) {
        if (!series.endsWith(ALL)) {
            return t.at(weeks, series);
        }
        double sum = 0;
        for (String s : t.startingWith(series.substring(0, series.length() - 1))) {
            for (double v : t.series(s)) {
                sum += v;
            }
        }
        return sum;
    }

    private static Outcome outcome(String series, double[] first, double[] second) {
        double[] gain = new double[first.length];
        for (int k = 0; k < gain.length; k++) {
            gain[k] = second[k] - first[k];
        }
        return new Outcome(series, Paired.mean(first), Paired.mean(second), Paired.interval(gain));
    }
}
