package org.casus.actor.mind;

import java.util.Map;
import org.casus.actor.Mind;
import org.casus.actor.Turn;
import org.casus.actor.decision.Uct;
import org.casus.model.SearchSettings;

/**
 * Choice by search: the first choice of a week is the move that the search made most often among those still
 * within reach; what more is chosen in the week is drawn by quantal response, in the search as in the run.
 */
final class Search implements Mind {
    private static final long serialVersionUID = 1;
    private final SearchSettings settings;
    private final Foresight foresight;

    Search(SearchSettings settings, Foresight foresight) {
        this.settings = settings;
        this.foresight = foresight;
    }

    @Override
    public void chances(Turn t) {
        if (t.draw() > 0 || foresight == null) {
            return;
        }
        Map<Long, Integer> made = Uct.search(
                foresight.futures(t.actor(), settings), settings.iterations(), settings.weeks(), settings.exploration());
        int best = 0;
        int most = 0;
        for (Map.Entry<Long, Integer> e : made.entrySet()) {
            int k = Moves.find(t.options(), t.probabilities(), e.getKey());
            if (k >= 0 && e.getValue() > most) {
                most = e.getValue();
                best = k;
            }
        }
        t.settle(best);
    }
}
