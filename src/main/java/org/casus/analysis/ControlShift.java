package org.casus.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the probability that a side holds most of a zone differs between A and B, at one time, by pairs of runs.
 *
 * @param zones zone ids
 * @param sides side ids
 * @param both both[zone][side], pairs in which the side holds the zone in both runs
 * @param onlyA the same, only in the run of A
 * @param onlyB the same, only in the run of B
 * @param pairs pairs counted, 0 or more
 * @param same whether A and B are the same scenario, so that no pair can differ
 */
public record ControlShift(
        List<String> zones, List<String> sides, int[][] both, int[][] onlyA, int[][] onlyB, int pairs, boolean same) {
    public ControlShift {
        zones = List.copyOf(zones);
        sides = List.copyOf(sides);
        both = copy(both);
        onlyA = copy(onlyA);
        onlyB = copy(onlyB);
    }

    private static int[][] copy(int[][] counts) {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    /** Share of runs of B less that of A, -1 to 1; NaN without pairs. */
    public double difference(int zone, int side) {
        return pairs == 0 ? Double.NaN : (double) (onlyB[zone][side] - onlyA[zone][side]) / pairs;
    }

    /** Its 95% interval (Newcombe 1998, method 10); zero where A is B. */
    public Interval interval(int zone, int side) {
        return same && pairs > 0 ? new Interval(0, 0)
                : PairedProportions.difference(both[zone][side], onlyB[zone][side], onlyA[zone][side], pairs);
    }

    /** Whether the interval leaves out zero. */
    public boolean clear(int zone, int side) {
        Interval i = interval(zone, side);
        return i.low() > 0 || i.high() < 0;
    }

    /** Whether any pair differs in who holds a zone. */
    public boolean differs(int zone) {
        return IntStream.range(0, sides.size()).anyMatch(side -> differs(zone, side));
    }

    /** Whether any pair differs in whether a side holds a zone. */
    public boolean differs(int zone, int side) {
        return onlyA[zone][side] + onlyB[zone][side] > 0;
    }
}
