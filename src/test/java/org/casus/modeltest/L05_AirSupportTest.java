package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.casus.engine.Replication;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * Limit test 5: more effective air support never costs its side ground. One supported offensive, nobody else
 * moves; n = 100 seeds, the same for each value (common random numbers), mean area at the end of 12 weeks.
 */
class L05_AirSupportTest {
    private static final int SEEDS = 100;

    private static double area(double kappa) {
        Blueprint b = Worlds.compiled(Worlds.tiny(
                Bars.all(Worlds.tiny(), "NV", "SU", "ES initial: {AIR: 2}"), "sides: {N: {airSupport: " + kappa + "}}"));
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Replication r = Worlds.started(b, seed, 12);
            r.advance(1);
            Worlds.hand(r).open(Worlds.actor(b, "NV"), Worlds.zone(b, "MID"), 1, false);
            r.advance(8);
            sum += Worlds.quantity(r, "area(N)");
        }
        return sum / SEEDS;
    }

    @Test
    void areaNeverFallsWithItsStrength() {
        double before = 0;
        double first = area(0);
        for (double kappa : new double[] {0, .3, .6, 1, 1.5}) {
            double now = area(kappa);
            assertThat(now).as("airSupport %s", kappa).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isGreaterThan(first + 5);
    }
}
