package org.casus.analysis;

import java.util.Arrays;
import java.util.List;
import org.casus.util.Checks;

/**
 * In how many of many runs each side holds most of each zone, at one time.
 *
 * @param zones zone ids
 * @param sides side ids
 * @param held held[zone][side], runs in which the side holds most of the zone
 * @param runs runs counted, 0 or more; where a zone's counts sum to less, nobody held it in the others
 */
public record ControlOdds(List<String> zones, List<String> sides, int[][] held, int runs) {
    public ControlOdds {
        zones = List.copyOf(zones);
        sides = List.copyOf(sides);
        held = Arrays.stream(held).map(int[]::clone).toArray(int[][]::new);
        for (int[] zone : held) {
            Checks.inRange("runs in which a zone is held", Arrays.stream(zone).sum(), 0, runs);
        }
    }

    /** Share of runs in which a side holds a zone, 0 to 1; NaN without runs. */
    public double share(int zone, int side) {
        return runs == 0 ? Double.NaN : (double) held[zone][side] / runs;
    }

    /** Wilson's 95% interval of that share. */
    public Interval interval(int zone, int side) {
        return Wilson.of(held[zone][side], runs);
    }

    /** The side that holds a zone in most runs, of equals the earlier; -1 where nobody ever holds it. */
    public int likeliest(int zone) {
        int best = -1;
        for (int side = 0; side < sides.size(); side++) {
            if (held[zone][side] > (best < 0 ? 0 : held[zone][best])) {
                best = side;
            }
        }
        return best;
    }
}
