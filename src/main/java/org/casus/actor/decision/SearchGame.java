package org.casus.actor.decision;

/** A game of several stages that a search can play through as often as it likes. */
@FunctionalInterface
public interface SearchGame {
    /**
     * Plays one future through.
     *
     * @param iteration which; fixes what is not known (types of the others, chance)
     * @param policy asked at every own move
     * @return what it was worth to the searcher; a finite number
     */
    double play(int iteration, Policy policy);

    /** Who moves. */
    @FunctionalInterface
    interface Policy {
        /**
         * One own move.
         *
         * @param moves what can be done now, by keys that mean the same in all futures; not empty
         * @param usual position of what the player would do without search
         * @return position of the move to make
         */
        int choose(long[] moves, int usual);
    }
}
