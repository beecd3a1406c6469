package org.casus.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.casus.actor.decision.SearchGame;
import org.casus.actor.mind.Foresight;
import org.casus.model.SearchSettings;

/**
 * Futures for search, on copies of the world as it stands at the decisions of a week. The world searched for
 * is not touched: copies have their own state, their own random numbers and no logs.
 */
final class Lookahead implements Foresight {
    private static final long serialVersionUID = 1;

    /** What is copied. */
    record State(World world, List<Phase> phases) implements Serializable {
        /** The rest of a week from the decisions on, or a whole week; then the week counts up. */
        void week(boolean fromDecisions) {
            for (Phase p : phases) {
                boolean before = fromDecisions && p.phase().ordinal() < PhaseOfWeek.DECISIONS.ordinal();
                if (p.phase().first() == 0 && !before) {
                    p.mechanism().step();
                }
            }
            for (Phase p : phases) {
                if (p.phase().first() > 0 || p.phase().interval() < PhaseOfWeek.DECISIONS.interval()) {
                    p.mechanism().step();
                }
            }
            world.close();
        }
    }

    private final State state;

    /** @param phases in their order; that of the recorder is left out */
    Lookahead(World world, List<Phase> phases) {
        List<Phase> copied = new ArrayList<>(phases);
        copied.removeIf(p -> p.phase() == PhaseOfWeek.RECORDER);
        state = new State(world, copied);
    }

    State state() {
        return state;
    }

    @Override
    public SearchGame futures(int actor, SearchSettings settings) {
        return new Futures(state, actor, settings);
    }
}
