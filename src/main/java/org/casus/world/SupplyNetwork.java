package org.casus.world;

import java.io.Serializable;

/** Which zones a side can supply: reached from an open source through zones it holds and roads that are not cut (MODEL 5.5). */
public final class SupplyNetwork implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final double leastControl;
    private final boolean[] reached;
    private final int[] queue;

    public SupplyNetwork(Blueprint b) {
        blueprint = b;
        leastControl = b.parameter("supply_min_control");
        reached = new boolean[b.geography().size()];
        queue = new int[reached.length];
    }

    /**
     * Zones reached, valid until the next call.
     *
     * @param closed zone to think closed, -1 for none
     */
    public boolean[] reach(WorldView w, int side, int closed) {
        boolean[] source = blueprint.sides().supplySource()[side];
        int tail = 0;
        for (int z = 0; z < reached.length; z++) {
            reached[z] = source[z] && z != closed && passable(w, z, side);
            if (reached[z]) {
                queue[tail++] = z;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int n : blueprint.geography().neighbours()[queue[head]]) {
                if (!reached[n] && n != closed && passable(w, n, side)) {
                    reached[n] = true;
                    queue[tail++] = n;
                }
            }
        }
        return reached;
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
