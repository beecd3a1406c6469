package org.casus.actor;

import org.casus.world.WorldView;

/** Sees each draw before it is carried out; logs are made of it. */
public interface DecisionObserver {
    /**
     * One draw.
     *
     * @param scores value of each option in units of the scale, costs taken off
     * @param probabilities chance of each
     * @param chosen the option drawn
     * @param uniform the number that decided
     */
    void decided(WorldView w, int actor, int draw, Options options, double[] scores, double[] probabilities,
            int chosen, double uniform);
}
