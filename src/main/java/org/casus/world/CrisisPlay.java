package org.casus.world;

/** How an actor moves in a crisis, for the mechanism that keeps it. */
public interface CrisisPlay {
    /** What was drawn. */
    enum Deed {
        HOLD,
        RAISE,
        YIELD
    }

    /**
     * A move.
     *
     * @param action what is done; the action that stands for doing nothing where it holds, -1 without one
     * @param level index of its level, -1 without
     * @param chance with which the agent draws it
     * @param odds how much likelier a resolute actor was to make it than an irresolute one
     */
    record Move(Deed deed, int action, int level, double chance, double odds) {}

    /**
     * Draws the move of an actor.
     *
     * @param crisis position of the crisis
     * @param party 0 or 1: who moves
     * @param heat rung of the crisis
     * @param cooling rungs by which holding cools it now
     * @param pledge liability that a move other than giving way adds
     */
    Move move(int crisis, int party, double heat, double cooling, double pledge);
}
