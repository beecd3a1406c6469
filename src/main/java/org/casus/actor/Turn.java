package org.casus.actor;

import java.util.Arrays;
import org.casus.world.WorldView;

/**
 * One draw of an actor, as its mind sees it.
 *
 * @param portfolio whose draw it is
 * @param draw 0 for the first choice of the week, up to 2; 3 for a move in a crisis
 * @param budget points left
 * @param options what is on offer; the first is to pass
 * @param scores of the options, in units of scale; negative infinity for what is out of reach
 * @param probabilities chance of each option, to be replaced
 * @param kinds how many options there are of the same action
 */
public record Turn(Portfolio portfolio, WorldView w, int actor, int draw, double budget, Options options,
        double[] scores, double[] probabilities, int[] kinds) {
    /** Whether an option can still be taken. */
    public boolean within(int k) {
        return k == 0 || scores[k] > Double.NEGATIVE_INFINITY;
    }

    /** Leaves one option only. */
    public void settle(int k) {
        Arrays.fill(probabilities, 0, options.size(), 0);
        probabilities[k] = 1;
    }

    /** Weighs all options again, after what the actor expects has changed. */
    public void weighAgain() {
        portfolio.weighAgain(w, actor, budget);
    }
}
