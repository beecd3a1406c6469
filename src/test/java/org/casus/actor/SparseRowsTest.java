package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;

/** Rows without their zeros add what whole vectors would, and nothing is left of rows that were forgotten. */
class SparseRowsTest {
    private static final int ROWS = 7;
    private static final int FEATURES = 11;
    private final RandomStreams streams = new RandomStreams(5);
    private int drawn;

    private double uniform() {
        return streams.uniform(Stream.SEARCH, 0, 0, drawn++);
    }

    /** Two thirds zeros; the first and the last entry of some rows are not. */
    private double[] vector() {
        double[] vector = new double[FEATURES];
        for (int k = 0; k < FEATURES; k++) {
            vector[k] = uniform() < 2. / 3 ? 0 : uniform() - 0.5;
        }
        return vector;
    }

    private double[][] filled(SparseRows rows, int n) {
        double[][] dense = new double[n][];
        for (int r = 0; r < n; r++) {
            dense[r] = vector();
            rows.append(dense[r]);
        }
        return dense;
    }

    private void addsLike(SparseRows rows, double[][] dense) {
        for (int r = 0; r < dense.length; r++) {
            double factor = uniform() * 4 - 2;
            double[] sum = vector();
            double[] plain = sum.clone();
            for (int k = 0; k < FEATURES; k++) {
                plain[k] += factor * dense[r][k];
            }
            rows.addTo(sum, r, factor);
            assertThat(sum).as("row %d", r).isEqualTo(plain);
        }
    }

    private void addsNothing(SparseRows rows, int from) {
        for (int r = from; r < ROWS; r++) {
            double[] sum = new double[FEATURES];
            rows.addTo(sum, r, 1);
            assertThat(sum).as("row %d", r).containsOnly(0);
        }
    }

    @Test
    void rowsAddWhatWholeVectorsWould() {
        SparseRows rows = new SparseRows(ROWS, FEATURES);
        addsLike(rows, filled(rows, ROWS));
    }

    @Test
    void aRowWithoutZerosAndOneOfZerosFit() {
        SparseRows rows = new SparseRows(2, 3);
        rows.append(new double[] {1, 2, 3});
        rows.append(new double[3]);
        double[] sum = new double[3];
        rows.addTo(sum, 0, 2);
        rows.addTo(sum, 1, 2);
        assertThat(sum).containsExactly(2, 4, 6);
    }

    @Test
    void aRowThatIsNotThereYetAddsNothing() {
        SparseRows rows = new SparseRows(ROWS, FEATURES);
        addsNothing(rows, 0);
        filled(rows, 3);
        addsNothing(rows, 3);
    }

    @Test
    void nothingIsLeftOfForgottenRows() {
        SparseRows rows = new SparseRows(ROWS, FEATURES);
        filled(rows, ROWS);
        rows.clear();
        addsNothing(rows, 0);
        addsLike(rows, filled(rows, 2));
        addsNothing(rows, 2);
    }
}
