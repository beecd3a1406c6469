package org.casus.world;

import java.io.Serializable;
import java.util.List;
import org.casus.model.Crisis;
import org.casus.scenario.Scenario;

/**
 * One crisis that may open.
 *
 * @param trigger action or event that opens it
 * @param parties the two, first who moves first
 * @param moves actions of each, by party
 * @param yields action by which each gives way
 * @param topics topic of each party's liability
 * @param soothes agreements that let it cool faster
 */
public record CrisisTable(int trigger, int[] parties, int[][] moves, int[] yields, int[] topics, int[] soothes)
        implements Serializable {
    static CrisisTable[] all(Scenario s, Names n) {
        return s.crises().values().stream().map(c -> of(c, n)).toArray(CrisisTable[]::new);
    }

    private static CrisisTable of(Crisis c, Names n) {
        List<String> parties = c.parties();
        return new CrisisTable(
                n.actions().of(c.trigger()),
                parties.stream().mapToInt(n.actors()::of).toArray(),
                parties.stream().map(p -> positions(c.moves().getOrDefault(p, List.of()), n)).toArray(int[][]::new),
                parties.stream().mapToInt(p -> n.actions().of(c.yields().get(p))).toArray(),
                parties.stream().mapToInt(p -> n.topics().of(c.topics().get(p))).toArray(),
                c.soothes().stream().mapToInt(n.agreements()::of).toArray());
    }

    private static int[] positions(List<String> actions, Names n) {
        return actions.stream().mapToInt(n.actions()::of).toArray();
    }

    /** Whether two actors are its parties, in either order. */
    public boolean between(int a, int b) {
        return parties[0] == a && parties[1] == b || parties[0] == b && parties[1] == a;
    }

    /** Whether an action is reserved to an actor's part in this crisis. */
    public boolean reserves(int actor, int action) {
        for (int p = 0; p < parties.length; p++) {
            boolean mine = yields[p] == action;
            for (int move : moves[p]) {
                mine |= move == action;
            }
            if (parties[p] == actor && mine) {
                return true;
            }
        }
        return false;
    }
}
