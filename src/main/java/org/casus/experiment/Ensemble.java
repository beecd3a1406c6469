package org.casus.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.model.EventWords;
import org.casus.observed.Frame;
import org.casus.observed.Gauge;
import org.casus.observed.Gauges;
import org.casus.outcome.Observation;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;

/**
 * What many runs give for each observation. Runs are read and let go one by one, so that memory holds
 * numbers, not runs.
 */
final class Ensemble {
    private static final int MONTH = 31;
    private final List<Observation> observations;
    private final List<Gauge> gauges;
    private final Frame frame;
    private final double[][] values;
    private final double[] starts;
    private final Map<String, double[][]> weekly = new LinkedHashMap<>();
    private final Map<String, double[]> patterns = new LinkedHashMap<>();
    private long unmet;

    /** @param frame what can be measured; @param runs how many, 1 or more */
    Ensemble(List<Observation> observations, Frame frame, int runs) {
        this.observations = observations;
        this.frame = frame;
        gauges = observations.stream().map(new Gauges(frame)::of).toList();
        values = new double[observations.size()][runs];
        starts = new double[observations.size()];
        for (int i = 0; i < observations.size(); i++) {
            if (gauges.get(i).kind().stock()) {
                weekly.put(observations.get(i).series(), new double[runs][]);
            }
        }
    }

    /**
     * Runs blueprints of one scenario over consecutive seeds.
     *
     * @param worlds one a run
     * @param threads how many, 1 or more; the numbers are the same at any
     * @param step told after each run
     */
    void run(IntFunction<Blueprint> worlds, long firstSeed, int threads, Runnable step) {
        int runs = values.length == 0 ? 0 : values[0].length;
        InOrder.run(threads, runs, run -> ran(worlds.apply(run), firstSeed + run), (r, run) -> {
            r.patterns().forEach(id -> patterns.computeIfAbsent(id, i -> new double[runs]));
            take(r.result(), run);
            step.run();
        });
    }

    /** @param patterns ids of the patterns that its scenario has */
    private record Ran(RunResult result, Set<String> patterns) {}

    private Ran ran(Blueprint world, long seed) {
        return new Ran(Simulation.run(world, seed, frame.weeks(), Logging.NONE), world.scenario().patterns().keySet());
    }

    private void take(RunResult r, int run) {
        for (int i = 0; i < values.length; i++) {
            Gauge gauge = gauges.get(i);
            values[i][run] = gauge.read(r, frame, observations.get(i));
            starts[i] = gauge.start(r);
            double[][] series = weekly.get(observations.get(i).series());
            if (series != null && series[run] == null) {
                series[run] = gauge.weekly(r);
            }
        }
        unmet += r.events().stream().filter(e -> e.kind().equals(EventWords.SCRIPT)).count();
        patterns.forEach((id, all) -> all[run] = r.measures().getOrDefault("pattern." + id, Double.NaN));
    }

    Gauge gauge(int i) {
        return gauges.get(i);
    }

    /** Series that an observation belongs to; totals over other spans than a month stand apart, since they cannot be compared. */
    String series(int i) {
        Observation o = observations.get(i);
        boolean apart = gauges.get(i).total(o) && (o.period().days() < MONTH - 3 || o.period().days() > MONTH);
        return apart ? o.series() + " over " + o.period().days() + " days" : o.series();
    }

    /** Value of an observation's measure in each run; for a zone the index of the side that holds it. */
    double[] values(int i) {
        return values[i];
    }

    /** Value of its measure at the start; not a number for what is counted. */
    double start(int i) {
        return starts[i];
    }

    /** Weekly values by run of each stock observed, by series. */
    Map<String, double[][]> weekly() {
        return weekly;
    }

    /** How many choices of scripts were not possible when their week came, over all runs. */
    double unmet() {
        return unmet;
    }

    /** Measure of each pattern in each run. */
    Map<String, double[]> patterns() {
        return patterns;
    }
}
