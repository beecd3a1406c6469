package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.casus.engine.Replication;
import org.casus.modeltest.Bars;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who plans an attack counts the dead of all who take part, those of the reserve as those next door, each faction's by what it brings. */
class OffensiveForecastTest {
    /** A second army of the west, too few to matter but in the reserve of whoever commands it. */
    private static final String SECOND = "factions: {WA: {recruits: 0}, EA: {recruits: 0}, WB: {name: second, side: W, quality: 1, mobile: .3, "
            + "concentration: .4, morale: 1, equipment: .3, cohesion: .8, recruits: 0, source: R01}}";

    /** A week in which slopes are computed anew. */
    private static final int SLOPES = 4;

    private static Blueprint duel(double share) {
        Map<String, Double> calm = new HashMap<>(Worlds.NO_NOISE);
        calm.putAll(Map.of("u0", 0., "redeploy", 0., "a0", .0001, "v0", 0., "KM", 0.));
        return Worlds.compiled(Worlds.duel(
                Bars.all(Worlds.duel(), "WEST commands: {WA: " + share + ", WB: 1}", "EAST"), SECOND,
                "forces: {W2: {heads: {WA: 8000, WB: 4000}}}", "hostility: {WB-EA: {value: 1, source: \"[A] at war\"}}"), calm);
    }

    private static int feature(Blueprint b, int actor, String code) {
        return Arrays.stream(b.features().goals()[actor]).filter(g -> g.code().equals(code)).findFirst().orElseThrow().instance();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, .5, .1})
    void theDeadOfAWeekAreForeseen(double share) {
        Blueprint b = duel(share);
        int west = Worlds.actor(b, "WEST");
        int middle = Worlds.zone(b, "MID");
        Replication r = Worlds.started(b, 1, 26);
        r.advance(SLOPES);
        WorldState w = Worlds.state(r);
        OffensiveForecast forecast = Worlds.foresight(w).offensives();
        double[] delta = new double[b.features().size()];
        forecast.add(delta, w, west, middle, 1, 1, forecast.multiplier(w, west, middle, 0), 1);
        Worlds.hand(r).open(west, middle, 1, false);
        r.advance(SLOPES + 1);
        double dead = share * w.ledger().killed(Worlds.faction(b, "WA")) + w.ledger().killed(Worlds.faction(b, "WB"));
        assertThat(delta[feature(b, west, "DEAD")]).isCloseTo(dead, withinPercentage(1)).isPositive();
    }
}
