package org.casus.report.chart;

import java.awt.Paint;

/**
 * One layer of a stack.
 *
 * @param lower lower edge by row
 * @param upper upper edge by row
 * @param fill its fill
 * @param label short label drawn where it is thickest; may be empty
 */
record Band(double[] lower, double[] upper, Paint fill, String label) {
    /** Row between a tenth and nine tenths of the way where the band is thickest. */
    int thickest() {
        int best = lower.length / 2;
        for (int row = lower.length / 10; row <= 9 * (lower.length - 1) / 10; row++) {
            if (upper[row] - lower[row] > upper[best] - lower[best]) {
                best = row;
            }
        }
        return best;
    }
}
