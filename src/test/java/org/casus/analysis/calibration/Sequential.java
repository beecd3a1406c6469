package org.casus.analysis.calibration;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does tasks one after the other, forwards or backwards. */
record Sequential(boolean backwards) implements Batch {
    @Override
    public double[][] each(int n, IntFunction<double[]> task) {
        double[][] out = new double[n][];
        IntStream.range(0, n).map(i -> backwards ? n - 1 - i : i).forEach(i -> out[i] = task.apply(i));
        return out;
    }
}
