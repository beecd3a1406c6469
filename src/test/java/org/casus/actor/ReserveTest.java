package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.modeltest.Worlds;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/**
 * New heads join the reserve behind the battles of their side. What a stronger attack means is summed over all of these, so
 * that one of them is owed its share only; allies who attack one zone fight one.
 */
class ReserveTest {
    private static final String[] WORLD = {
        "actors:", "  WEST: {commands: {WA: .5}}", "  HELP: {name: Helper, side: W, commands: {WA: .5}, budget: 5, maxOffensives: 1, targets: 3, source: R01}",
        "goals:", "  HELP.LAND: {weight: 1, form: LIN, reference: 1, scale: .3, source: R01}",
        "actions:", "  PUSH: {when: 0}", "  DRILL: {name: drill, kind: train, actors: [WEST], factions: {WA: 1}, represents: new men, rung: 1, visibility: 1,"
            + " settings: {weeks: 1, success: 1}, source: R01}",
        "levels:", "  DRILL.0: {label: some, value: 500, source: R01}"};

    private final Blueprint b = Worlds.compiled(Worlds.duel(WORLD));
    private final int west = Worlds.actor(b, "WEST");
    private final int help = Worlds.actor(b, "HELP");
    private final int middle = Worlds.zone(b, "MID");
    private final int east = Worlds.zone(b, "E1");

    private record Attack(int actor, int zone) {}

    /** Strength that drilling promises an attack of WEST on the middle: the change of its land over what a stronger attack of its side means for that. */
    private double promised(Attack... attacks) {
        Replication r = Worlds.started(b, 1, 4);
        r.advance(1);
        for (Attack attack : attacks) {
            Worlds.hand(r).open(attack.actor(), attack.zone(), .5, false);
        }
        WorldState w = Worlds.state(r);
        ForwardModel model = Worlds.foresight(w);
        Options options = new Options(b.features().size());
        new OptionMaker(model, new AccordForecast(model)).fillForAll(w, west, options);
        int land = b.features().goals()[west][0].instance();
        double[] stronger = new double[b.features().size()];
        model.responses().assault(stronger, Worlds.side(b, "W"), 1);
        for (int k = 0; k < options.size(); k++) {
            if (b.action(options.action(k)).id().equals("DRILL")) {
                Battle battle = model.tables().battle();
                double brought = battle.allies().reserve(w, Worlds.side(b, "W"), middle, null);
                return options.delta(k)[land] / stronger[land] * battle.attack(w, Worlds.side(b, "W"), middle, brought, 1);
            }
        }
        throw new AssertionError("no option to drill");
    }

    @Test
    void eachOfTwoBattlesIsOwedHalf() {
        double alone = promised(new Attack(west, middle));
        assertThat(alone).isGreaterThan(1).isLessThan(1000);
        assertThat(promised(new Attack(west, middle), new Attack(help, east))).isCloseTo(alone / 2, within(1e-9));
        assertThat(promised(new Attack(west, middle), new Attack(help, middle))).as("one battle").isCloseTo(alone, within(1e-9));
        assertThat(promised(new Attack(help, middle))).as("only those behind an own attack").isZero();
    }
}
