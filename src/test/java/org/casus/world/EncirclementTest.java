package org.casus.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.engine.Replication;
import org.casus.modeltest.Worlds;
import org.junit.jupiter.api.Test;

/** A siege needs a ring: one way out that the besiegers do not hold is enough to break it. */
class EncirclementTest {
    private static final String AROUND = "theatre: {zones: {W1: {control: {W: 0, E: 1}}, MID: {control: {W: %s, E: %s}}}, edges: {W2-MID: {km: 72}}}";

    private static final String PLACE =
            "lat: 50.3, lon: 10.5, population: 1000, area: 50, terrain: plain, value: .1, roles: [], source: R01, ";

    private static boolean closed(String theatre, String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = theatre;
        System.arraycopy(lines, 0, all, 1, lines.length);
        Blueprint b = Worlds.compiled(Worlds.duel(all));
        Replication r = Worlds.started(b, 1, 4);
        r.advance(1);
        return new Encirclement(b).closed(
                r.view(), Worlds.side(b, "W"), Worlds.zone(b, "W1"), Worlds.side(b, "E"));
    }

    @Test
    void allAroundIsTheirs() {
        assertThat(closed(AROUND.formatted("1", "0"))).isTrue();
    }

    @Test
    void oneWayIsOpen() {
        assertThat(closed(AROUND.formatted(".3", ".7"))).isFalse();
    }

    /** Country of a third, though at war with those inside: they trade. */
    @Test
    void aThirdPartyLetsThrough() {
        String theatre = "theatre: {zones: {W1: {control: {W: 0, E: 1}}, MID: {control: {W: 0, E: 0, T: 1}}}, edges: {W2-MID: {km: 72}}}";
        assertThat(closed(theatre, third("MID: {heads: {WA: 0, EA: 0, TA: 2000}}"))).isFalse();
    }

    /** Nearwest and the village beside it are one pocket: neither is a way out of the other, but the desert beyond the village is. */
    @Test
    void pocketsThatTouchAreOne() {
        String theatre = "theatre: {zones: {W1: {control: {W: 0, E: 1}}, MID: {control: {W: 1, E: 0}}, V: {name: Village, "
                + PLACE + "control: {E: 1}}, D: {name: Desert, " + PLACE + "control: {%s: 1}}}, "
                + "edges: {W2-MID: {km: 72}, W1-V: {km: 20}, V-D: {km: 20}}}";
        String men = "V: {heads: {EA: 100}, source: R01}, D: {heads: {%s: 100}, source: R01}";
        assertThat(closed(theatre.formatted("W"), third(men.formatted("WA")))).isTrue();
        assertThat(closed(theatre.formatted("T"), third(men.formatted("TA")))).isFalse();
    }

    private static String[] third(String forces) {
        return new String[] {
            "sides: {T: {name: third, colour: \"#333333\", mark: solid, letter: T, airSupport: .5, airSupportHalf: 8, defence: mirror, "
                    + "supplySources: []}}",
            "factions: {TA: {name: third army, side: T, quality: 1, mobile: .3, concentration: .4, morale: 1, equipment: .3, cohesion: .8, "
                    + "recruits: 0, source: R01}}",
            "hostility: {EA-TA: {value: 1, source: R01}, WA-TA: {value: 1, source: R01}}",
            "forces: {" + forces + "}"
        };
    }
}
