package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;

/** Vectors over features that are mostly zeros, one behind the other in one piece of memory: adding a multiple of a row touches nothing else. */
final class SparseRows implements Serializable {
    private static final long serialVersionUID = 1;
    private final int[] end;
    private final int[] place;
    private final double[] value;
    private int rows;

    /** @param most rows that it can hold, each as long as a vector of features */
    SparseRows(int most, int features) {
        end = new int[most + 1];
        place = new int[most * features];
        value = new double[place.length];
    }

    /** Forgets all rows. */
    void clear() {
        Arrays.fill(end, 0);
        rows = 0;
    }

    /** Takes over, as the next row, the entries of a vector that are not 0. */
    void append(double[] vector) {
        int size = end[rows];
        for (int k = 0; k < vector.length; k++) {
            if (vector[k] != 0) {
                place[size] = k;
                value[size++] = vector[k];
            }
        }
        end[++rows] = size;
    }

    /** Adds a multiple of a row to a vector; nothing for a row that is not there yet. */
    void addTo(double[] vector, int row, double factor) {
        for (int j = end[row]; j < end[row + 1]; j++) {
            vector[place[j]] += factor * value[j];
        }
    }
}
