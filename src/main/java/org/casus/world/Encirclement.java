package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Whether a pocket can be besieged: every way out of it must lead through country where the besiegers' supplies pass. Country of
 * anybody else is a way out, be they enemies of those inside: in war they trade. Pockets of one side that touch are one.
 */
public final class Encirclement implements Serializable {
    private static final long serialVersionUID = 1;
    private final int[][] neighbours;
    private final double passable;
    private final boolean[] seen;
    private final int[] queue;

    public Encirclement(Blueprint b) {
        neighbours = b.geography().neighbours();
        passable = b.parameter("supply_min_control");
        seen = new boolean[neighbours.length];
        queue = new int[neighbours.length];
    }

    /** Whether a side holds every way out of the pocket of another. */
    public boolean closed(WorldView w, int side, int zone, int enclosed) {
        Arrays.fill(seen, false);
        seen[zone] = true;
        queue[0] = zone;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            for (int n : neighbours[queue[head]]) {
                if (seen[n] || w.control(n, side) > passable) {
                    continue;
                }
                if (!w.cutOff(n, enclosed) || w.control(n, enclosed) <= w.blueprint().holding().holdsOut()) {
                    return false;
                }
                seen[n] = true;
                queue[tail++] = n;
            }
        }
        return true;
    }
}
