package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.casus.model.SearchSettings;
import org.casus.modeltest.CrisisWorld;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** A search draws what its actor cannot know, the resolve of others and how fast sides advance, and never reads it. */
class FuturesTest {
    private static final int PLAYED = 12;

    /** What futures are worth to NV in a crisis, by how resolute SU is, is believed to be, and how fast its side advances. */
    private static List<Double> worths(double resolve, double belief, double advance) {
        Blueprint b = CrisisWorld.of(.5, resolve);
        Replication r = Worlds.started(b, 5, 12);
        for (String who : List.of("NV", "ES")) {
            Worlds.hand(r).set(b.resolver().place("belief(" + who + ",SU)"), belief);
        }
        Worlds.hand(r).set(b.resolver().place("crisis(FEUD)"), 8);
        Worlds.hand(r).set(b.resolver().place("tension(NV,SU)"), 4);
        Worlds.hand(r).advanceFactor(Worlds.side(b, "S"), advance);
        r.world().start();
        Futures futures = new Futures(r.lookahead().state(), Worlds.actor(b, "NV"), new SearchSettings(PLAYED, 4, null, null));
        return IntStream.range(0, PLAYED).mapToObj(i -> futures.play(i, (moves, usual) -> Math.max(0, usual))).toList();
    }

    @Test
    void whatIsHiddenIsNotLookedAt() {
        List<Double> known = worths(.1, .5, 1);
        assertThat(worths(.9, .5, 1)).as("resolve of the other").isEqualTo(known);
        assertThat(worths(.1, .5, 3)).as("how fast its side advances").isEqualTo(known);
    }

    @Test
    void whatIsBelievedCounts() {
        assertThat(worths(.1, .95, 1)).isNotEqualTo(worths(.1, .05, 1));
    }
}
