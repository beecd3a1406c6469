package org.casus.modeltest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.world.Blueprint;

/** What an actor weighed in its first decision of a run: the same in all runs, since nothing has been drawn yet. */
final class Weighing {
    private final Decision decision;

    private Weighing(Decision decision) {
        this.decision = decision;
    }

    /** First decision of an actor with a seed. */
    static Weighing first(Blueprint b, String actor) {
        return of(b, actor, 0);
    }

    /** First decision of an actor in a week of the run with seed 1. */
    static Weighing of(Blueprint b, String actor, int week) {
        return new Weighing(Simulation.run(b, 1, week + 1, Logging.FULL).decisions().stream()
                .filter(d -> d.actor().equals(actor) && d.week() == week && d.draw() == 0)
                .findFirst().orElseThrow());
    }

    Decision decision() {
        return decision;
    }

    /** Options of an action. */
    List<OptionScore> options(String action) {
        return new ArrayList<>(decision.options().stream().filter(o -> o.action().equals(action)).toList());
    }

    /** Chance that some option of an action is drawn. */
    double chance(String action) {
        return sum(action, OptionScore::probability);
    }

    /** The option of an action with a label of level. */
    OptionScore option(String action, String level) {
        return options(action).stream().filter(o -> o.level().startsWith(level)).findFirst().orElseThrow();
    }

    private double sum(String action, ToDoubleFunction<OptionScore> part) {
        return options(action).stream().mapToDouble(part).sum();
    }
}
