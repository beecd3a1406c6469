package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** A client persuades its patron that things stand worse than they do: the patron acts on what it perceives. */
class A11_LobbyingTest {
    private static final String PLEA = """
            actions: {PLEA: {name: lobby the patron, kind: gesture, actors: [NV], represents: an envoy, cost: 1, rung: 1,
              visibility: .2, source: R01}}
            effects: {plea: {on: PLEA, by: NV, target: "perceived(ES,CORE)", mode: ADD, value: -.05, low: .5, high: 2, source: R01}}
            """;

    private static Replication lobbied(int times) {
        Blueprint b = Worlds.compiled(Worlds.tiny(PLEA, Bars.all(Worlds.tiny(PLEA), "NV", "SU", "ES")));
        Replication r = Worlds.started(b, 1, 12);
        for (int i = 0; i < times; i++) {
            A08_BeliefsAndAudienceTest.act(r, "PLEA", "NV");
        }
        return r;
    }

    @Test
    void persuasionIsBoundedAndFades() {
        assertThat(Worlds.quantity(lobbied(1), "perceived(ES,CORE)")).isEqualTo(-.05);
        Replication r = lobbied(9);
        double cap = r.blueprint().parameter("percept_cap");
        assertThat(Worlds.quantity(r, "perceived(ES,CORE)")).isEqualTo(-cap);
        r.advance(5);
        assertThat(Worlds.quantity(r, "perceived(ES,CORE)")).isCloseTo(-cap * Math.pow(.9, 5), within(1e-12));
    }

    @Test
    void theTruthStaysWhatItIs() {
        assertThat(Worlds.quantity(lobbied(9), "CORE")).isEqualTo(Worlds.quantity(lobbied(0), "CORE"));
    }

    /** Estia, which fears for the northern core, perceives what it was told. */
    @Test
    void thePatronSeesItDarker() {
        Replication r = lobbied(2);
        double cap = r.blueprint().parameter("percept_cap");
        var perception = new org.casus.actor.Perception(r.blueprint());
        r.advance(0);
        perception.observe(r.view());
        int core = r.blueprint().catalogue().instance("CORE", "ES");
        double seen = perception.perceived(r.view(), Worlds.actor(r.blueprint(), "ES"), core);
        double others = perception.perceived(r.view(), Worlds.actor(r.blueprint(), "NV"), core);
        assertThat(others - seen).isCloseTo(cap, within(1e-12));
    }
}
