package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.engine.Replication;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Nearwest is a pocket of the east behind the western front, with a desert beside it. */
class SiegeOptionsTest {
    private static final String CLOSE = "actions: {CLOSE: {name: besiege, kind: besiege, actors: [WEST], represents: a ring, rung: 5, "
            + "visibility: 1, settings: {supply: .2}, source: R01}}";
    private static final String ROUND = "theatre: {zones: {W1: {control: {W: 0, E: 1}}, MID: {control: {W: 1, E: 0}}, "
            + "D: {name: Desert, lat: 50.3, lon: 10.5, population: 10, area: 900, terrain: plain, value: .1, roles: [], control: {%s: 1}, "
            + "source: R01}}, edges: {W2-MID: {km: 72}, W1-D: {km: 20}}}";

    private static int sieges(String desert) {
        Blueprint b = Worlds.compiled(Worlds.duel(CLOSE, ROUND.formatted(desert),
                "actors: {WEST: {barred: [PUSH, DIG, CLOSE]}, EAST: {barred: [PUSH, DIG]}}",
                "forces: {W1: {heads: {WA: 0, EA: 1000}}}",
                "sides: {T: {name: third, colour: \"#333333\", mark: solid, letter: T, airSupport: .5, airSupportHalf: 8, defence: mirror, "
                        + "supplySources: []}}",
                "factions: {TA: {name: third army, side: T, quality: 1, mobile: .3, concentration: .4, morale: 1, equipment: .3, "
                        + "cohesion: .8, recruits: 0, source: R01}}"));
        Replication r = Worlds.started(b, 1, 4);
        r.advance(1);
        ForwardModel model = Worlds.foresight(Worlds.state(r));
        Options options = new Options(b.features().size());
        new SiegeOptions(model).add(r.view(), Worlds.actor(b, "WEST"), b.action(b.names().actions().of("CLOSE")), options);
        return options.size();
    }

    @Test
    void aRingMustHaveNoGap() {
        assertThat(sieges("W")).isEqualTo(1);
        assertThat(sieges("T")).isZero();
    }
}
