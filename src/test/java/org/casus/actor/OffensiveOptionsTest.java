package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.engine.Replication;
import org.casus.modeltest.Bars;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** What the end of an offensive is weighed by: what it forgoes, and what its place would bring to one who has no other place left. */
class OffensiveOptionsTest {
    private static final int WEEKS = 3;

    /** What stopping the attack on the middle promises WEST's land, three weeks after it began. @param next men who hold the zone behind it */
    private static double stopping(int most, int next) {
        Blueprint b = Worlds.compiled(Worlds.duel(
                Bars.all(Worlds.duel(), "EAST") + "  WEST: {maxOffensives: " + most + ", decision: {rule: scripted, script: [{week: 1, action: PASS}]}}",
                "forces: {E1: {heads: {EA: " + next + "}}}"), Worlds.NO_NOISE);
        Replication r = Worlds.started(b, 1, 26);
        int west = Worlds.actor(b, "WEST");
        int middle = Worlds.zone(b, "MID");
        Worlds.hand(r).open(west, middle, .1, false);
        r.advance(WEEKS);
        WorldState w = Worlds.state(r);
        ForwardModel model = Worlds.foresight(w);
        Options options = new Options(b.features().size());
        int land = b.features().goals()[west][0].instance();
        for (int k = 0; k < b.actionCount(); k++) {
            if (b.action(k).id().equals("PUSH")) {
                new OffensiveOptions(model).add(w, west, b.action(k), options);
            }
        }
        for (int k = 0; k < options.size(); k++) {
            if (options.zone(k) == middle && options.level(k) == Choices.STOP) {
                return options.delta(k)[land];
            }
        }
        throw new AssertionError("no option to stop");
    }

    @Test
    void aPlaceThatIsNeededElsewhereIsWorthWhatItBringsThere() {
        double forgone = stopping(2, 200);
        assertThat(forgone).as("with a place to spare").isNegative();
        assertThat(stopping(1, 200)).as("the last place").isGreaterThan(forgone + .01);
    }

    /** What is not worth its price, or its dead, is no reason to stop. */
    @Test
    void aPlaceThatNobodyNeedsIsWorthNothing() {
        assertThat(stopping(1, 60000)).isCloseTo(stopping(2, 60000), within(1e-12));
    }
}
