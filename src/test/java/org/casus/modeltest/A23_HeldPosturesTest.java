package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.casus.engine.Replication;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** A scenario holds a posture at a level: neither its actor nor an event moves it. */
class A23_HeldPosturesTest {
    private static final String RELAX =
            "effects: {relax: {on: WARN, by: ES, target: \"level(NV,FIRM)\", mode: SET, value: 0, low: .5, high: 2, source: R01}}";
    private static final String OFTEN = "goals: {ES.CORE: {weight: .1}, ES.COST: {weight: -.1}, "
            + "ES.TIES: {weight: -.8, form: LIN, reference: 0, scale: .01, source: R01}}";

    private static double level(String... more) {
        Blueprint b = Worlds.compiled(Worlds.tiny(more), Map.of());
        Replication r = Worlds.started(b, 1, 26);
        r.advance(12);
        int warned = b.quantities().at(Family.TIMES, Worlds.actor(b, "ES"), b.names().actions().of("WARN"));
        assertThat(r.view().quantity(warned)).as("warnings that relax the posture").isPositive();
        return r.view().quantity(b.quantities().at(Family.LEVEL, Worlds.actor(b, "NV"), b.names().actions().of("FIRM")));
    }

    @Test
    void anEventMovesOneThatIsFree() {
        assertThat(level(RELAX, OFTEN, "actors: {SU: {forced: {FIRM: 0}}, NV: {barred: [FIRM]}}")).isZero();
    }

    @Test
    void noEventMovesOneThatIsHeld() {
        assertThat(level(RELAX, OFTEN, "actors: {NV: {forced: {FIRM: 1}}}")).isEqualTo(1);
    }
}
