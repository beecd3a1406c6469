package org.casus.mechanism.ground;

import java.util.stream.IntStream;
import org.casus.world.Blueprint;

/** Who fights for whom. */
final class Forces {
    private Forces() {}

    /** Factions of each side, in their order. */
    static int[][] bySide(Blueprint b) {
        int[] side = b.factions().side();
        return IntStream.range(0, b.sides().size())
                .mapToObj(s -> IntStream.range(0, side.length).filter(f -> side[f] == s).toArray())
                .toArray(int[][]::new);
    }
}
