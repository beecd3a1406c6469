package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.mechanism.EventEffects;
import org.casus.mechanism.Setting;
import org.casus.random.RandomStreams;
import org.casus.world.EffectTable;
import org.junit.jupiter.api.Test;

/** Rows of the shipped scenario do what its sources say, each seen alone. */
class ShippedRowsTest {
    private final Replication r = Worlds.started(Shipped.blueprint(), 1, 40);

    private double now(String quantity) {
        return Worlds.quantity(r, quantity);
    }

    private void set(String quantity, double value) {
        Worlds.hand(r).set(r.blueprint().resolver().place(quantity), value);
    }

    /** Who threatened ties in public and then apologises has backed down from the threat too. */
    @Test
    void anApologyBreaksAThreatToTies() {
        A08_BeliefsAndAudienceTest.act(r, "A28", "TR");
        double bound = now("liability(TR,trade)");
        assertThat(bound).isPositive();
        A08_BeliefsAndAudienceTest.act(r, "A30", "TR");
        assertThat(now("liability(TR,trade)")).isCloseTo(bound * (1 - now("aud_apology")), within(1e-12));
    }

    /** Whoever has a public pays for leaving the truce it signed, and the less, the more it has been broken already. */
    @Test
    void leavingATruceIsPaidByWhoeverHasAPublic() {
        for (String actor : new String[] {"RU", "SY"}) {
            for (double violations : new double[] {0, 5}) {
                set("liability(" + actor + ",ceasefire)", .1);
                set("violations(COH)", violations);
                A08_BeliefsAndAudienceTest.act(r, "A32D", actor);
                assertThat(now("liability(" + actor + ",ceasefire)")).as("%s after %s violations", actor, violations)
                        .isCloseTo(.1 * (1 - now("aud_apology") * Math.exp(-.1 * violations)), within(1e-12));
            }
        }
    }

    /** Portable air defence that an ally refuses to let through strains the alliance; what is given strains it more. */
    @Test
    void aRefusalStrainsTheAlliance() {
        EffectTable[] rows = r.blueprint().action(r.blueprint().names().actions().of("A18")).effects()[Worlds.actor(r.blueprint(), "TR")];
        double before = now("relation(US,TR)");
        new EventEffects(new Setting(Worlds.hand(r), new RandomStreams(1), Worlds.NOBODY)).comeToNothing(rows, 1);
        assertThat(now("relation(US,TR)")).isCloseTo(before - .02, within(1e-12));
        assertThat(now("manpads(FSA)")).isZero();
        A08_BeliefsAndAudienceTest.act(r, "A18", "TR");
        assertThat(now("relation(US,TR)")).isCloseTo(before - .17, within(1e-12));
    }

    /** Consultations count for a while beside the relation that they mend, and no more than five. */
    @Test
    void protestsDrawTheAlliesTogether() {
        for (int n = 1; n <= 7; n++) {
            double relation = now("relation(US,TR)");
            A08_BeliefsAndAudienceTest.act(r, "A27", n % 2 == 0 ? "US" : "TR");
            assertThat(now("relation(US,TR)")).isCloseTo(relation + .02 * (1 - relation), within(1e-12));
            assertThat(now("consulted")).isEqualTo(Math.min(5, n));
        }
    }

    /** Patrols over a safe zone meet Russian aircraft near the border, where none met before. */
    @Test
    void aSafeZoneBringsEncounters() {
        EventEffects rates = new EventEffects(new Setting(Worlds.hand(r), new RandomStreams(1), Worlds.NOBODY));
        int place = r.blueprint().rate("encounterRate");
        set("nearBorder(RU,TR)", 10);
        double before = rates.rate(place);
        set("agreement(SAFEZONE)", .5);
        assertThat(rates.rate(place) - before).isCloseTo(now("k_enc") * now("sz_patrol") * .5 * 10, within(1e-12));
    }
}
