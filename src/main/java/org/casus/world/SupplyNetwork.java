package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;

/** Which zones a side can supply: reached from an open source through zones it holds and roads that are not cut (MODEL 5.5). */
public final class SupplyNetwork implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final double leastControl;
    private final int[][] neighbours;
    private final boolean[] open;
    private final boolean[] reached;
    private final int[] queue;

    public SupplyNetwork(Blueprint b) {
        blueprint = b;
        leastControl = b.parameter("supply_min_control");
        neighbours = b.geography().neighbours();
        open = new boolean[neighbours.length];
        reached = new boolean[neighbours.length];
        queue = new int[reached.length];
    }

    /**
     * Zones reached, valid until the next call.
     *
     * @param closed zone to think closed, -1 for none
     */
    public boolean[] reach(WorldView w, int side, int closed) {
        boolean[] source = blueprint.sides().supplySource()[side];
        Occupancy holdings = w.holdings();
        Arrays.fill(reached, false);
        int tail = 0;
        for (int k = 0; k < holdings.zones(side); k++) {
            int z = holdings.zone(side, k);
            open[z] = z != closed && passable(w, z, side);
            if (open[z] && source[z]) {
                tail = reach(z, tail);
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int n : neighbours[queue[head]]) {
                if (open[n]) {
                    tail = reach(n, tail);
                }
            }
        }
        for (int k = 0; k < holdings.zones(side); k++) {
            open[holdings.zone(side, k)] = false;
        }
        return reached;
    }

    private int reach(int zone, int tail) {
        open[zone] = false;
        reached[zone] = true;
        queue[tail] = zone;
        return tail + 1;
    }

    private boolean passable(WorldView w, int zone, int side) {
        boolean roadOpen = w.roadCut(zone) <= 0 || holder(w, zone) != side;
        return roadOpen && w.control(zone, side) > leastControl;
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
