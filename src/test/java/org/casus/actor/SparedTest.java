package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.casus.engine.Replication;
import org.casus.modeltest.Bars;
import org.casus.modeltest.Worlds;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** What a local truce is expected to spare is what it spares: the losses of contact, by the threat to the zone. */
class SparedTest {
    /** A week in which slopes are computed anew. */
    private static final int WEEK = 4;
    private static final double DAMPING = .2;

    private static Blueprint duel(int east) {
        Map<String, Double> calm = new HashMap<>(Worlds.NO_NOISE);
        calm.putAll(Map.of("redeploy", 0., "KM", 0., "u0", .04));
        return Worlds.compiled(Worlds.duel(
                Bars.all(Worlds.duel(), "WEST", "EAST"), "forces: {MID: {heads: {EA: " + east + "}}}",
                "factions: {WA: {recruits: 0}, EA: {recruits: 0}}",
                "actions: {REST: {name: local truce, kind: localTruce, actors: [WEST], represents: quiet, rung: 1, visibility: 1, "
                        + "settings: {minWeeks: 1, weeks: 8, damping: .2}, source: R01}}"), calm);
    }

    private static Replication started(Blueprint b) {
        Replication r = Worlds.started(b, 1, 26);
        r.advance(WEEK);
        return r;
    }

    /** Dead of WEST in the week that follows. */
    private static double dead(Replication r) {
        int army = Worlds.faction(r.blueprint(), "WA");
        double before = r.view().ledger().killed(army);
        r.advance(WEEK + 1);
        return r.view().ledger().killed(army) - before;
    }

    private static double promised(Blueprint b) {
        WorldState w = Worlds.state(started(b));
        ActionTable rest = b.action(b.names().actions().of("REST"));
        double[] delta = new double[b.features().size()];
        int west = Worlds.actor(b, "WEST");
        new Consent(Worlds.foresight(w)).spare(w, west, rest, Worlds.zone(b, "MID"), delta);
        return delta[Arrays.stream(b.features().goals()[west]).filter(g -> g.code().equals("DEAD")).findFirst().orElseThrow().instance()];
    }

    @Test
    void itSparesWhatContactWouldCost() {
        for (int east : new int[] {100, 2000, 8000}) {
            Blueprint b = duel(east);
            Replication quiet = started(b);
            Worlds.hand(quiet).truce(Worlds.zone(b, "MID"), 8, DAMPING);
            double spared = dead(started(b)) - dead(quiet);
            assertThat(-promised(b)).as("%s of the east", east).isCloseTo(spared, withinPercentage(1)).isPositive();
        }
    }
}
