package org.casus.actor;

import org.casus.world.WorldView;

/**
 * May put another option in the place of the one that was drawn, before it is carried out: for runs that ask
 * "what if it had chosen otherwise?". The draw itself is made all the same, and no other random number
 * moves, so that the two runs stay coupled (common random numbers; Law 2015, chapter 11).
 */
@FunctionalInterface
public interface Steering {
    /**
     * One draw.
     *
     * @param draw 0 for the first choice of the week, up to 2; 3 for a move in a crisis
     * @param options what was weighed; the first is to pass, which ends the draws of the week
     * @param probabilities chance of each; 0 for what is out of reach, which must not be taken
     * @param drawn position of the option that was drawn
     * @return position of the option to take; {@code drawn} to change nothing
     */
    int take(WorldView w, int actor, int draw, Options options, double[] probabilities, int drawn);
}
