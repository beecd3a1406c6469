package org.casus.experiment.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.analysis.Interval;
import org.casus.analysis.PairedProportions;
import org.casus.analysis.Wilson;
import org.casus.engine.Departure;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.engine.Swap;
import org.casus.outcome.Decision;
import org.casus.outcome.RunResult;
import org.casus.random.Fork;
import org.casus.random.Hash64;
import org.casus.world.Blueprint;

/**
 * Looks for the decisions that something depended on. First each decision is replaced by its runner-up
 * on the same luck: those without which it would not have happened are needed. Needed may be decisions
 * that only moved a random number; so each is weighed again over other luck after its week, and ranked
 * by how far it raised the chance.
 *
 * @param blueprint the scenario compiled
 * @param seed of the run
 * @param futures other luck tried for each needed decision, 2 or more
 * @param back how many weeks before the event decisions are looked at, 0 for its own week only
 */
public record CauseSearch(Blueprint blueprint, long seed, int futures, int back) {
    /** Needed decisions that are weighed over other luck; the nearest to the event come first. */
    public static final int MOST = 24;

    private static final int[] LEADS = {1, 2, 4, 8, 13, 26, 52};

    /** Needed decisions at most, all of them, and how likely the event was from how many weeks before. */
    public record Found(List<Cause> causes, int needed, int tried, List<Outlook> outlook) {}

    /**
     * How likely something was, seen from before.
     *
     * @param lead whole weeks whose luck was still open, the week of the event with them
     */
    public record Outlook(int lead, double chance, Interval interval) {}

    /** Decisions that will be tried. */
    public List<Decision> candidates(RunResult run, Occurrence o) {
        return run.decisions().stream()
                .filter(d -> d.runnerUp() >= 0 && d.week() <= o.week() && d.week() >= o.week() - back)
                .toList();
    }

    /** Searches. @param step told after each decision tried and each needed one weighed */
    public Found find(RunResult run, Occurrence o, Runnable step) {
        List<Decision> needed = new ArrayList<>();
        List<Decision> all = candidates(run, o);
        for (Decision d : all) {
            if (!o.in(run(o, new Departure(otherwise(d), null)))) {
                needed.add(d);
            }
            step.run();
        }
        List<Cause> causes = new ArrayList<>();
        for (Decision d : needed.subList(Math.max(0, needed.size() - MOST), needed.size())) {
            causes.add(weigh(d, o));
            step.run();
        }
        causes.sort(Comparator.comparingDouble((Cause c) -> -(c.with() - c.without())));
        return new Found(causes, needed.size(), all.size(), outlook(o));
    }

    private Swap otherwise(Decision d) {
        return new Swap(blueprint, d, d.runnerUp());
    }

    private RunResult run(Occurrence o, Departure departure) {
        return Simulation.run(blueprint, seed, o.week() + 1, Logging.NONE, departure);
    }

    private Cause weigh(Decision d, Occurrence o) {
        if (d.week() == o.week()) {
            return new Cause(d, 1, 0, Interval.unknown());
        }
        int both = 0;
        int with = 0;
        int without = 0;
        for (int j = 0; j < futures; j++) {
            Fork fork = fork(d.week() + 1, j);
            boolean a = o.in(run(o, new Departure(null, fork)));
            boolean b = o.in(run(o, new Departure(otherwise(d), fork)));
            both += a && b ? 1 : 0;
            with += a ? 1 : 0;
            without += b ? 1 : 0;
        }
        Interval effect = PairedProportions.difference(both, with - both, without - both, futures);
        return new Cause(d, (double) with / futures, (double) without / futures, effect);
    }

    private Fork fork(int week, int j) {
        return new Fork(week, Hash64.with(seed, j));
    }

    private List<Outlook> outlook(Occurrence o) {
        List<Outlook> out = new ArrayList<>();
        for (int lead : LEADS) {
            if (lead <= o.week() + 1) {
                int hits = 0;
                for (int j = 0; j < futures; j++) {
                    hits += o.in(run(o, new Departure(null, fork(o.week() + 1 - lead, j)))) ? 1 : 0;
                }
                out.add(new Outlook(lead, (double) hits / futures, Wilson.of(hits, futures)));
            }
        }
        return out;
    }
}
