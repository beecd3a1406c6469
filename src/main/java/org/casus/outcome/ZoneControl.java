package org.casus.outcome;

import java.io.Serializable;
import java.util.List;

/**
 * Who held what, week by week.
 *
 * @param zones zone ids
 * @param sides side ids
 * @param shares shares[row][zone * sides.size() + side], each zone sums to 1; row 0 is the start
 */
public record ZoneControl(List<String> zones, List<String> sides, float[][] shares) implements Serializable {
    public ZoneControl {
        zones = List.copyOf(zones);
        sides = List.copyOf(sides);
    }

    /** Share of a zone that a side holds, 0 to 1. */
    public double share(int row, int zone, int side) {
        return shares[row][zone * sides.size() + side];
    }

    /** Number of rows: weeks run plus one. */
    public int size() {
        return shares.length;
    }
}
