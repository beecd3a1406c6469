package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/** Which zones a side can supply: reached from an open source through zones it holds and roads that are not cut. */
public final class SupplyNetwork implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 64;
    private final Blueprint blueprint;
    private final double leastControl;
    private final int[][] neighbours;
    private final long[] open;
    private final boolean[] then;
    private final int[] queue;

    /** By side, the open zones that were gone through last without a closed one, and what was reached: they seldom change from week to week. */
    private final long[][] openBefore;

    private final boolean[][] reached;

    public SupplyNetwork(Blueprint b) {
        blueprint = b;
        leastControl = b.parameter("supply_min_control");
        neighbours = b.geography().neighbours();
        open = new long[(neighbours.length + WORD - 1) / WORD];
        then = new boolean[neighbours.length];
        queue = new int[then.length];
        openBefore = new long[b.sides().size()][open.length];
        reached = new boolean[b.sides().size()][neighbours.length];
    }

    /** Zones reached, valid until the next call for the same side. Follows from the open zones alone; where none is open, none is reached. */
    public boolean[] reach(WorldView w, int side) {
        findOpen(w, side);
        if (!Arrays.equals(open, openBefore[side])) {
            System.arraycopy(open, 0, openBefore[side], 0, open.length);
            search(side, reached[side]);
        }
        return reached[side];
    }

    /**
     * Zones that would be reached, valid until the next call.
     *
     * @param closed zone to think closed, -1 for none
     */
    public boolean[] reach(WorldView w, int side, int closed) {
        findOpen(w, side);
        if (closed >= 0) {
            open[closed / WORD] &= ~(1L << closed);
        }
        search(side, then);
        return then;
    }

    private void findOpen(WorldView w, int side) {
        Occupancy holdings = w.holdings();
        Arrays.fill(open, 0);
        for (int k = 0; k < holdings.zones(side); k++) {
            int z = holdings.zone(side, k);
            open[z / WORD] |= (passable(w, z, side) ? 1L : 0L) << z;
        }
    }

    /** Goes through the open zones from the sources on; they are no longer open afterwards. */
    private void search(int side, boolean[] found) {
        boolean[] source = blueprint.sides().supplySource()[side];
        Arrays.fill(found, false);
        int tail = 0;
        for (int z = 0; z < found.length; z++) {
            tail = source[z] ? reach(z, found, tail) : tail;
        }
        for (int head = 0; head < tail; head++) {
            for (int n : neighbours[queue[head]]) {
                tail = reach(n, found, tail);
            }
        }
    }

    private int reach(int zone, boolean[] found, int tail) {
        long bit = 1L << zone;
        if ((open[zone / WORD] & bit) == 0) {
            return tail;
        }
        open[zone / WORD] &= ~bit;
        found[zone] = true;
        queue[tail] = zone;
        return tail + 1;
    }

    private boolean passable(WorldView w, int zone, int side) {
        return w.control(zone, side) > leastControl && (w.roadCut(zone) <= 0 || holder(w, zone) != side);
    }

    /** Side that holds most of a zone; a cut road is cut to it. */
    public int holder(WorldView w, int zone) {
        int best = 0;
        for (int side = 1; side < blueprint.sides().size(); side++) {
            best = w.control(zone, side) > w.control(zone, best) ? side : best;
        }
        return best;
    }
}
