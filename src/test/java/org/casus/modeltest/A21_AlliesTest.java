package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Map;
import org.casus.engine.Replication;
import org.casus.theory.HelmboldLaw;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** Two of one side attack one zone: one battle, in which the men of the side there fight once and each ally's reserve is added. */
class A21_AlliesTest {
    private static final double PER_HEAD = 1 + .25 * .3;

    /** A duel in which nobody chooses. @param west share of the western army that WEST commands, the rest is HELP's */
    private static Blueprint duel(double west, Map<String, Double> parameters) {
        String[] lines = {
            Bars.all(Worlds.duel(), "WEST commands: {WA: " + west + "}", "EAST")
                    + "  HELP: {name: Helper, side: W, commands: {WA: " + (1 - west) + "}, budget: 5, maxOffensives: 1, source: R01}",
            "goals: {HELP.LAND: {weight: 1, form: LIN, reference: 1, scale: .3, source: R01}}",
            "theatre: {zones: {W2: {value: 0}, W1: {value: 0}, MID: {value: 0}, E1: {value: 0}, E2: {value: 0}}}",
            "factions: {WA: {recruits: 0}, EA: {recruits: 0}}",
            "forces: {MID: {heads: {WA: 4000, EA: 2000}}}"};
        return Worlds.compiled(Worlds.duel(lines), parameters);
    }

    /** The middle is attacked at some intensity by each of some actors. */
    private static Replication attack(Blueprint b, double[] intensity, String... actors) {
        Replication r = Worlds.started(b, 1, 26);
        r.advance(0);
        for (int i = 0; i < actors.length; i++) {
            Worlds.hand(r).open(Worlds.actor(b, actors[i]), Worlds.zone(b, "MID"), intensity[i], false);
        }
        return r;
    }

    private static double held(Replication r) {
        return r.view().control(Worlds.zone(r.blueprint(), "MID"), Worlds.side(r.blueprint(), "W"));
    }

    private static double dead(Replication r, String faction) {
        return r.view().ledger().killed(Worlds.faction(r.blueprint(), faction));
    }

    /** By luck and all: whoever leads the men, they are the same men. A reserve dies in two parts instead of one, which is all that differs. */
    @Test
    void togetherTheyAreOneWithBothReserves() {
        double[] hard = {1, 1};
        Map<String, Double> slowly = Map.of("p_b", 0.);
        Replication two = attack(duel(.5, slowly), hard, "WEST", "HELP");
        Replication one = attack(duel(1, slowly), hard, "WEST");
        Replication half = attack(duel(.5, slowly), hard, "WEST");
        for (int week = 1; week <= 3; week++) {
            two.advance(week);
            one.advance(week);
            half.advance(week);
            assertThat(held(two)).isCloseTo(held(one), within(1e-5)).isGreaterThan(held(half));
            assertThat(dead(two, "WA")).isCloseTo(dead(one, "WA"), withinPercentage(.01));
            assertThat(dead(two, "EA")).isCloseTo(dead(one, "EA"), withinPercentage(.01)).isGreaterThan(dead(half, "EA"));
        }
    }

    /** The half-week by hand: men there and next door once, half of the reserve from each. */
    @Test
    void theirLossesAreSharedByWhatEachGave() {
        Map<String, Double> calm = Map.of("sigma", 0., "sigma_run", 0., "sigma_advance", 0., "p_b", 0., "u0", 0., "redeploy", 0., "a0", .002, "v0", 0.);
        Blueprint b = duel(.25, calm);
        Replication r = attack(b, new double[] {.5, 1}, "WEST", "HELP");
        r.schedule.step(r);
        double x = PER_HEAD * (.6 * 4000 + .5 * .3 * 3000 + .4 * .3 * 10_000);
        double y = PER_HEAD * 2000 + 20;
        double lost = HelmboldLaw.attacker(.002, .5, x / y, 1) * 3.5;
        WorldState w = Worlds.state(r);
        int army = Worlds.faction(b, "WA");
        double far = 1 - .6 * .4 * .3 * (.75 * lost) - .6 * .4 * .3 * (.25 * lost);
        assertThat(w.heads(Worlds.zone(b, "W2"), army)).as("the reserves of both").isCloseTo(3000 * far, within(.01));
        assertThat(w.heads(Worlds.zone(b, "MID"), army)).as("once, as hard as the fiercer").isCloseTo(4000 * (far - .6 * lost), within(.1));
        assertThat(dead(r, "EA")).isCloseTo(2000 * HelmboldLaw.defender(.002, .5, x / y, 1) * 3.5, within(1e-6));
    }

    @Test
    void nobodyVanishesUnaccounted() {
        Blueprint b = duel(.5, Map.of());
        Replication r = attack(b, new double[] {.5, 1}, "WEST", "HELP");
        for (int week = 1; week <= 8; week++) {
            r.advance(week);
            double left = 0;
            for (int z = 0; z < b.geography().size(); z++) {
                left += r.view().heads(z, Worlds.faction(b, "WA"));
            }
            assertThat(left + dead(r, "WA")).isCloseTo(10_000, within(1e-6));
        }
    }

    /** When the one who began it stops, the other goes on alone. */
    @Test
    void whoStaysGoesOn() {
        Blueprint b = duel(.5, Worlds.NO_NOISE);
        Replication r = attack(b, new double[] {1, 1}, "WEST", "HELP");
        r.advance(2);
        double before = held(r);
        Worlds.hand(r).close(0);
        r.advance(3);
        assertThat(r.view().offensives().size()).isEqualTo(1);
        assertThat(held(r)).isGreaterThan(before);
    }
}
