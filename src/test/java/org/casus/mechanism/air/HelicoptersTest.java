package org.casus.mechanism.air;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.engine.Replication;
import org.casus.mechanism.Setting;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Helicopters fly where they help, and are lost there. */
class HelicoptersTest {
    private static final String FLOWN = "actions: {HELI: {name: helicopters, kind: helicopters, actors: [ES], represents: close support, "
            + "settings: {support: .6, loss: .1, crew: 3, manpadsFactor: 0}, source: \"[A] test\"}}\n"
            + "levels: {HELI.0: {label: none, value: 0, source: \"[A] test\"}, HELI.1: {label: many, value: 40, source: \"[A] test\"}}\n"
            + "actors: {ES: {initial: {HELI: 1}}}";
    /** Estia flies for Norvia: at Norvia's attack about 42 crew are lost in a half week, at Sudmark's none. */
    @Test
    void noneAreLostAtTheOtherSidesOffensives() {
        assertThat(lost("NV")).isBetween(12., 80.);
        assertThat(lost("SU")).isZero();
        assertThat(lost()).isZero();
    }

    /** The other side's offensives draw none away from the own. */
    @Test
    void offensivesOfOthersDoNotThinThem() {
        assertThat(lost("NV", "SU")).isEqualTo(lost("NV"));
    }

    private static double lost(String... attackers) {
        Blueprint b = Worlds.compiled(Worlds.tiny(FLOWN));
        Replication r = Worlds.started(b, 1, 4);
        for (String a : attackers) {
            Worlds.hand(r).open(Worlds.actor(b, a), Worlds.zone(b, a.equals("NV") ? "MID" : "FORT"), 1, false);
        }
        new Helicopters(new Setting(Worlds.hand(r), new RandomStreams(1), Worlds.NOBODY)).step();
        return Worlds.state(r).ledger().crews(Worlds.actor(b, "ES"));
    }
}
