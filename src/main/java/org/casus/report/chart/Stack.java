package org.casus.report.chart;

import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;

/** Builds bands one on another: positive values upwards from zero, negative ones downwards. */
final class Stack {
    private final List<Band> bands = new ArrayList<>();
    private final double[] up;
    private final double[] down;

    /** @param rows number of rows of every series */
    Stack(int rows) {
        up = new double[rows];
        down = new double[rows];
    }

    /** Adds a series; what is not a number counts as 0. */
    void add(double[] values, Paint fill, String label) {
        double[] lower = new double[values.length];
        double[] upper = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double v = Double.isFinite(values[i]) ? values[i] : 0;
            lower[i] = v >= 0 ? up[i] : down[i] + v;
            upper[i] = v >= 0 ? up[i] + v : down[i];
            up[i] += Math.max(0, v);
            down[i] += Math.min(0, v);
        }
        bands.add(new Band(lower, upper, fill, label));
    }

    List<Band> bands() {
        return bands;
    }

    /** Highest point of the stack, at least 0. */
    double top() {
        double top = 0;
        for (double v : up) {
            top = Math.max(top, v);
        }
        return top;
    }

    /** Lowest point of the stack, at most 0. */
    double bottom() {
        double bottom = 0;
        for (double v : down) {
            bottom = Math.min(bottom, v);
        }
        return bottom;
    }
}
