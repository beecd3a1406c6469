package org.casus.world;

import java.io.Serializable;

/** Levels of an action for one actor. @param values what formulas read @param cost points @param usd $M a week */
public record LevelTable(String[] labels, double[] values, double[] cost, double[] usd) implements Serializable {
    public int size() {
        return values.length;
    }

    /** Index of the level with a value, the nearest where none is equal. */
    public int indexOf(double value) {
        int best = 0;
        for (int l = 1; l < values.length; l++) {
            if (Math.abs(values[l] - value) < Math.abs(values[best] - value)) {
                best = l;
            }
        }
        return best;
    }
}
