package org.casus.mechanism.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.modeltest.Bars;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.casus.world.WorldChange;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** A local truce and a cut road last as many weeks as was said, and works fade by their factor. */
class ExpiryTest {
    @Test
    void weeksRunOutAndWorksDecay() {
        Blueprint b = Worlds.compiled(Worlds.tiny(Bars.all(Worlds.tiny(), "NV", "SU", "ES")));
        Replication r = Worlds.started(b, 1, 9);
        r.advance(1);
        WorldState w = Worlds.state(r);
        WorldChange change = Worlds.hand(r);
        int mid = Worlds.zone(b, "MID");
        change.truce(mid, 3, .2);
        change.cutRoad(mid, 2);
        change.fortify(mid, 1.5);
        int[] truce = {2, 1, 0, 0};
        int[] road = {1, 0, 0, 0};
        for (int k = 0; k < truce.length; k++) {
            r.advance(k + 2);
            assertThat(w.truce(mid)).isEqualTo(truce[k]);
            assertThat(w.truceDamping(mid)).isEqualTo(truce[k] > 0 ? .2 : 1);
            assertThat(w.roadCut(mid)).isEqualTo(road[k]);
        }
        assertThat(w.fortification(mid)).isEqualTo(1.5 * Math.pow(b.parameter("fort_keep"), 4), within(1e-12));
        assertThat(w.truce(Worlds.zone(b, "FORT"))).isZero();
    }
}
