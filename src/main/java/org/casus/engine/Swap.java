package org.casus.engine;

import org.casus.actor.OptionNames;
import org.casus.actor.Options;
import org.casus.actor.Steering;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/**
 * "At this week this actor takes that option in this draw": one decision of a run replaced by another that
 * was on offer. What it chooses afterwards is drawn as always.
 */
public final class Swap implements Steering {
    private final OptionNames names;
    private final int week;
    private final int actor;
    private final int draw;
    private final OptionScore instead;
    private boolean taken;

    /**
     * A replacement.
     *
     * @param decision the decision as it was logged
     * @param instead position among its options of the one to take, such as its runner-up
     * @throws IndexOutOfBoundsException where the decision has no such option
     */
    public Swap(Blueprint blueprint, Decision decision, int instead) {
        names = new OptionNames(blueprint);
        week = decision.week();
        actor = blueprint.names().actors().of(decision.actor());
        draw = decision.draw();
        this.instead = decision.options().get(instead);
    }

    @Override
    public int take(WorldView w, int who, int which, Options options, double[] probabilities, int drawn) {
        if (w.week() != week || who != actor || which != draw) {
            return drawn;
        }
        int k = names.find(who, options, instead.action(), instead.target(), instead.level());
        taken = k >= 0 && probabilities[k] > 0;
        return taken ? k : drawn;
    }

    /** Whether the draw came and the option was within reach. */
    public boolean taken() {
        return taken;
    }
}
