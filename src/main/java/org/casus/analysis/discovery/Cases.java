package org.casus.analysis.discovery;

import java.util.List;

/**
 * Points of which some are of interest.
 *
 * @param names of the factors
 * @param levels names of the levels of each factor; empty where it is a number
 * @param inputs inputs[i][j] is factor j of point i, for a factor with levels the place of its level
 * @param hits whether each point is of interest
 */
public record Cases(List<String> names, List<List<String>> levels, double[][] inputs, boolean[] hits) {
    public Cases {
        names = List.copyOf(names);
        levels = List.copyOf(levels);
        if (inputs.length != hits.length) {
            throw new IllegalArgumentException(inputs.length + " points, but " + hits.length + " marks");
        }
    }

    int size() {
        return hits.length;
    }

    boolean ordered(int factor) {
        return levels.get(factor).isEmpty();
    }

    /** Points of interest. */
    public int interesting() {
        int n = 0;
        for (boolean hit : hits) {
            n += hit ? 1 : 0;
        }
        return n;
    }
}
