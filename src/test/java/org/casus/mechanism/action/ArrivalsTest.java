package org.casus.mechanism.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.engine.Replication;
import org.casus.mechanism.Setting;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.world.Blueprint;
import org.casus.world.Forces;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** Nobody who is sent is lost on the way, and who sends men leads them. */
class ArrivalsTest {
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final String[] SENT = {
        "actions:",
        "  SEND: {name: volunteers, kind: expedition, actors: [ES], represents: men by sea, rung: 6, visibility: .5, zones: [FORT], "
                + "factions: {ARMY: 1}, settings: {limit: 1000, perWeek: 200}, source: R01}",
        "  DRILL: {name: drill, kind: train, actors: [ES], represents: a camp abroad, rung: 4, visibility: .5, zones: [NCAP], "
                + "factions: {ARMY: 1}, settings: {weeks: 1, success: 1}, source: R01}",
        "levels:",
        "  SEND.0: {label: some, value: 300, cost: 1, source: R01}",
        "  DRILL.0: {label: some, value: 300, cost: 1, source: R01}"
    };
    private final Blueprint b = Worlds.compiled(Worlds.tiny(SENT));
    private final Replication r = Worlds.started(b, 1, 9);
    private final WorldState w = Worlds.state(r);
    private final Arrivals arrivals = new Arrivals(new Setting(Worlds.hand(r), new RandomStreams(1), Worlds.NOBODY));
    private final int es = Worlds.actor(b, "ES");
    private final int army = Worlds.faction(b, "ARMY");
    private final int fort = Worlds.zone(b, "FORT");

    private int action(String id) {
        return b.names().actions().of(id);
    }

    /** The north holds a fifth of FORT at first, too little to take anybody in, then all of it. */
    @Test
    void whoHasNowhereToGoWaits() {
        double before = w.heads(fort, army);
        arrivals.send(es, action("SEND"), 300);
        arrivals.step();
        arrivals.step();
        assertThat(w.heads(fort, army)).isEqualTo(before);
        Worlds.hand(r).takeControl(fort, Worlds.side(b, "N"), Worlds.side(b, "S"), 1);
        arrivals.step();
        assertThat(w.heads(fort, army)).isCloseTo(before + 200, ROUNDING);
        arrivals.step();
        arrivals.step();
        assertThat(w.heads(fort, army)).isCloseTo(before + 300, ROUNDING);
        assertThat(w.commands(es, army)).isCloseTo(300 / total(), ROUNDING);
    }

    /** Most of a faction is tied to the place it holds; those who were sent came to attack, and go on doing so as they grow fewer. */
    @Test
    void thoseSentCanBeDrawnFromAfar() {
        Worlds.hand(r).takeControl(fort, Worlds.side(b, "N"), Worlds.side(b, "S"), 1);
        arrivals.send(es, action("SEND"), 200);
        arrivals.step();
        double concentration = b.factions().concentration()[army];
        assertThat(b.factions().mobile()[army]).isLessThan(b.parameter("exp_mobile"));
        assertThat(drawn(es)).isCloseTo(200 * concentration * b.parameter("exp_mobile"), ROUNDING);
        assertThat(drawn(Worlds.actor(b, "NV"))).as("those who were there").isCloseTo((total() - 200) * concentration * b.factions().mobile()[army], ROUNDING);
        for (int z = 0; z < b.geography().size(); z++) {
            Worlds.hand(r).kill(z, army, w.heads(z, army) / 2, w.ledger().ground());
        }
        assertThat(drawn(es)).isCloseTo(100 * concentration * b.parameter("exp_mobile"), within(1.0));
    }

    private double drawn(int actor) {
        return Forces.of(b).reserve(w, actor, army) * total();
    }

    /** Whether the trainer has sent men elsewhere does not matter. */
    @Test
    void traineesStayUnderWhoLeadsTheirFaction() {
        Worlds.hand(r).set(b.resolver().place("expedition(ES)"), 500);
        double before = total();
        arrivals.train(es, action("DRILL"), 300);
        Worlds.hand(r).week(1);
        arrivals.step();
        assertThat(total()).isGreaterThan(before + 200);
        assertThat(w.commands(es, army)).isZero();
        assertThat(w.commands(Worlds.actor(b, "NV"), army)).isEqualTo(1);
    }

    private double total() {
        double sum = 0;
        for (int z = 0; z < b.geography().size(); z++) {
            sum += w.heads(z, army);
        }
        return sum;
    }
}
