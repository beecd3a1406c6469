package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.casus.engine.Replication;
import org.casus.modeltest.Bars;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** Who attacks beside an ally expects what both take less what the ally would alone, and that is what comes, where chance, losses, marches and moods are left out. */
class AlliedForecastTest {
    private static Map<String, Double> still() {
        Map<String, Double> still = new HashMap<>(Worlds.NO_NOISE);
        still.putAll(Map.of("u0", 0., "redeploy", 0., "a0", 0., "occupy", 0., "KM", 0., "rho_error", 0., "v0", .003));
        return still;
    }

    private final Blueprint b = Worlds.compiled(Worlds.duel(
            Bars.all(Worlds.duel(), "WEST commands: {WA: .7}", "EAST")
                    + "  HELP: {name: Helper, side: W, commands: {WA: .3}, budget: 5, maxOffensives: 1, source: R01}",
            "goals: {HELP.LAND: {weight: 1, form: LIN, reference: 1, scale: .3, source: R01}}",
            "factions: {WA: {recruits: 0}, EA: {recruits: 0}}",
            "forces: {MID: {heads: {WA: 3000, EA: 2000}}}"), still());
    private final int west = Worlds.actor(b, "WEST");
    private final int help = Worlds.actor(b, "HELP");
    private final int middle = Worlds.zone(b, "MID");
    private final int land = b.features().goals()[west][0].instance();

    private Replication attackedBy(int... actors) {
        Replication r = Worlds.started(b, 1, 26);
        r.advance(1);
        for (int actor : actors) {
            Worlds.hand(r).open(actor, middle, actor == west ? 1 : .5, false);
        }
        return r;
    }

    private double expected(double factor, int actor, double intensity, int... there) {
        WorldState w = Worlds.state(attackedBy(there));
        OffensiveForecast forecast = Worlds.foresight(w).offensives();
        double[] delta = new double[b.features().size()];
        forecast.add(delta, w, actor, middle, factor, intensity, forecast.multiplier(w, actor, middle, 0), 1);
        return delta[land];
    }

    /** Ends the attacks of some of two allies. */
    private double halted(boolean... bound) {
        WorldState w = Worlds.state(attackedBy(west, help));
        double[] delta = new double[b.features().size()];
        boolean[] all = new boolean[b.actors().size()];
        all[west] = bound[0];
        all[help] = bound[1];
        Worlds.foresight(w).offensives().halt(delta, w, Worlds.side(b, "W"), middle, all);
        return delta[land];
    }

    /** Control of the middle that attackers have taken after the weeks for which actors plan. */
    private double came(int... actors) {
        Replication r = attackedBy(actors);
        r.advance(1 + (int) b.parameter("h_fwd"));
        return r.view().control(middle, Worlds.side(b, "W")) - .5;
    }

    @Test
    void joiningAndStoppingAreWorthTheDifference() {
        double alone = expected(1, west, 1);
        assertThat(alone).isPositive();
        double joined = expected(1, help, .5, west);
        assertThat(joined).isPositive().isLessThan(alone);
        assertThat(expected(-1, help, .5, west, help)).as("to stop is the reverse").isCloseTo(-joined, within(1e-12));
        assertThat(joined / alone).as("as it comes").isCloseTo((came(west, help) - came(west)) / came(west), within(1e-9));
    }

    @Test
    void endsOfSeveralAddUp() {
        double both = expected(1, west, 1) + expected(1, help, .5, west);
        assertThat(halted(true, true)).isCloseTo(-both, within(1e-12));
        assertThat(halted(false, true)).isCloseTo(-expected(1, help, .5, west), within(1e-12));
        assertThat(halted(false, false)).isZero();
    }
}
