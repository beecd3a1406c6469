package org.casus.world;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.casus.expression.Expression;

/**
 * Factions as arrays; callers must not change them.
 *
 * @param side side of each
 * @param mobile share that can move
 * @param concentration share of the mobile force that a chosen offensive draws
 * @param morale before momentum
 * @param quality strength per head
 * @param recruits heads a week
 * @param drift weekly change of equipment
 * @param donor weekly change of cohesion
 * @param hostility hostility[a][b] in [0,1]
 */
public record Factions(
        int[] side,
        double[] mobile,
        double[] concentration,
        double[] morale,
        Expression[] quality,
        Expression[] recruits,
        Expression[] drift,
        Expression[] donor,
        Expression[][] hostility)
        implements Serializable {
    public int size() {
        return side.length;
    }

    /** Factions of each side, in their order. @param sides how many there are */
    public int[][] bySide(int sides) {
        return IntStream.range(0, sides)
                .mapToObj(s -> IntStream.range(0, side.length).filter(f -> side[f] == s).toArray())
                .toArray(int[][]::new);
    }
}
