package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
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
}
