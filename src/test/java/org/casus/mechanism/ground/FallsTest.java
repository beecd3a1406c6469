package org.casus.mechanism.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.casus.engine.Replication;
import org.casus.mechanism.Setting;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.world.Blueprint;
import org.casus.world.Journal;
import org.junit.jupiter.api.Test;

/** A fall is told when a zone changes hands, once, and not when its holder clears a bridgehead. */
class FallsTest {
    private final Blueprint b = Worlds.compiled(Worlds.duel());
    private final Replication r = Worlds.started(b, 1, 26);
    private final List<Tuple> told = new ArrayList<>();
    private final Falls falls = new Falls(new Setting(Worlds.hand(r), new RandomStreams(1), new Journal() {
        @Override
        public void tell(String kind, String actor, String subject, double rung, double value, String text) {}

        @Override
        public void fall(String actor, String zone, String from, String text) {
            told.add(tuple(actor, zone, from));
        }

        @Override
        public boolean wantsText() {
            return false;
        }
    }));

    {
        Worlds.state(r).strength().refreshHostility(Worlds.state(r));
    }

    private void takes(String actor, String zone, String side, String from, double share) {
        Worlds.hand(r).takeControl(Worlds.zone(b, zone), Worlds.side(b, side), Worlds.side(b, from), share);
        falls.check(Worlds.actor(b, actor), Worlds.faction(b, side + "A"), Worlds.zone(b, zone));
    }

    private double held(String zone, String side) {
        return r.view().control(Worlds.zone(b, zone), Worlds.side(b, side));
    }

    @Test
    void clearingABridgeheadIsNoFall() {
        takes("WEST", "E1", "W", "E", .1);
        takes("EAST", "E1", "E", "W", .02);
        assertThat(held("E1", "E")).as("the bridgehead is gone").isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aZoneThatChangesHandsFallsOnce() {
        takes("WEST", "E1", "W", "E", .9);
        takes("EAST", "E1", "E", "W", .1);
        takes("WEST", "E1", "W", "E", .1);
        assertThat(told).containsExactly(tuple("WEST", "E1", "E"));
    }

    @Test
    void aZoneMostOfWhichWasLostFallsToWhoTakesItBack() {
        takes("WEST", "E1", "W", "E", .6);
        assertThat(told).as("not yet whole").isEmpty();
        takes("EAST", "E1", "E", "W", .5);
        assertThat(told).containsExactly(tuple("EAST", "E1", "W"));
    }

    @Test
    void aZoneThatNobodyHeldFallsToWhoTakesIt() {
        takes("WEST", "MID", "W", "E", .4);
        assertThat(told).containsExactly(tuple("WEST", "MID", "E"));
    }
}
