package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * Limit test 1 as corrected (A24): no offensive, no sortie, no contact, siege or exogenous rate: nobody dies,
 * nobody flees, no ground changes hands.
 */
class A01_NothingHappensWithoutForceTest {
    private static final Map<String, Double> STILL = Map.of("u0", 0., "disp_siege", 0., "exog_death", 0.);

    private static Blueprint still() {
        return Worlds.compiled(
                Worlds.tiny(Bars.all(Worlds.tiny(), "NV", "SU", "ES initial: {AIR: 0, ARMS: 0}")), STILL);
    }

    @Test
    void nobodyDiesFleesOrGainsGround() {
        RunResult run = Worlds.run(still(), 3, 12);
        for (String series : run.trajectory().columns()) {
            if (series.matches("(fighters|civilians)\\.by\\..*|displaced|idp")) {
                assertThat(Worlds.total(run, series)).as(series).isZero();
            }
            if (series.startsWith("control.") || series.startsWith("area.")) {
                assertThat(run.trajectory().series(series)).as(series).containsOnly(run.trajectory().at(0, series));
            }
        }
        assertThat(run.events()).isEmpty();
    }

    /** One cause alone is enough to end the stillness. */
    @Test
    void contactAloneKills() {
        Blueprint b = Worlds.compiled(still().scenario(), Map.of("disp_siege", 0.));
        RunResult run = Worlds.run(b, 3, 4);
        assertThat(Worlds.total(run, "fighters.by.ground")).isPositive();
        assertThat(Worlds.total(run, "displaced")).isZero();
    }

    /** What counts as a threat is a number of the scenario, so that a war of companies needs no other program. */
    @Test
    void linesAreQuietBelowTheLeastThreat() {
        Blueprint b = Worlds.compiled(still().scenario(), Map.of("disp_siege", 0., "contact_min", 1e9));
        assertThat(Worlds.total(Worlds.run(b, 3, 4), "fighters.by.ground")).isZero();
    }

    @Test
    void anExogenousRateAloneKillsWhatItSays() {
        Blueprint b = Worlds.compiled(still().scenario(), Map.of("u0", 0., "disp_siege", 0., "exog_death", 70.));
        RunResult run = Worlds.run(b, 3, 4);
        assertThat(Worlds.total(run, "civilians.by.ground")).isCloseTo(280, within(1e-6));
        assertThat(Worlds.total(run, "fighters.by.ground")).isZero();
    }
}
