package org.casus.actor;

import java.io.Serializable;
import org.casus.world.Reply;
import org.casus.world.WorldView;

/**
 * How an actor comes to its chances of choice where that takes more than the scores of its options: what it
 * expects of others, a search, a script, a player. One serves one actor of one replication.
 */
public interface Mind extends Serializable {
    /** The week of the actor begins; nothing is weighed yet. */
    default void begin(WorldView w, int actor) {}

    /** Replaces the chances of a draw, which are those of quantal response so far. */
    void chances(Turn turn);

    /** Replaces the chances of a move in a crisis, which are those of the agent so far. */
    default void move(Turn turn) {}

    /** What it has settled beforehand to say to a draft of an agreement this week; null where the agent judges the draft when asked. */
    default Reply reply(WorldView w, int accord) {
        return null;
    }

    /** The week of the actor is over. */
    default void end() {}
}
