package org.casus.actor.mind;

import org.casus.actor.Mind;
import org.casus.actor.Turn;
import org.casus.world.WorldView;

/**
 * Level-k: level 0 plays the stated frequencies, level k gives a quantal response to the others at level k-1
 * this week; without it nobody expects more of the others than the trends (Stahl and Wilson 1995; Nagel 1995).
 *
 * @param thinking shared by all that think
 * @param level 0 to 3
 */
record LevelK(Thinking thinking, int level) implements Mind {
    private static final long serialVersionUID = 1;

    @Override
    public void begin(WorldView w, int actor) {
        if (level > 0) {
            thinking.suppose(thinking.expected(w, Double.NaN, level));
        }
    }

    @Override
    public void chances(Turn t) {
        if (level == 0) {
            thinking.frequencies().chances(t.actor(), t.options(), t.scores(), t.probabilities());
        }
    }

    @Override
    public void end() {
        thinking.suppose(null);
    }
}
