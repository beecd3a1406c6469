package org.casus.actor;

import java.io.Serializable;

/** What a vector over features holds besides zeros, so that adding a multiple of it touches nothing else. */
final class SparseVector implements Serializable {
    private static final long serialVersionUID = 1;
    private int[] place = new int[0];
    private double[] value = new double[0];
    private int size;

    /** Takes over the entries of a vector that are not 0. */
    void copy(double[] vector) {
        if (place.length == 0) {
            place = new int[vector.length];
            value = new double[vector.length];
        }
        size = 0;
        for (int k = 0; k < vector.length; k++) {
            if (vector[k] != 0) {
                place[size] = k;
                value[size++] = vector[k];
            }
        }
    }

    /** Adds a multiple to a vector. */
    void addTo(double[] vector, double factor) {
        for (int j = 0; j < size; j++) {
            vector[place[j]] += factor * value[j];
        }
    }

    /** One for each of so many things. */
    static SparseVector[] row(int n) {
        SparseVector[] row = new SparseVector[n];
        for (int i = 0; i < n; i++) {
            row[i] = new SparseVector();
        }
        return row;
    }
}
