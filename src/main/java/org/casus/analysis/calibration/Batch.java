package org.casus.analysis.calibration;

import java.util.function.IntFunction;

/** Does many independent tasks, in any order and at once if it likes; what one gives hangs on its number alone. */
@FunctionalInterface
public interface Batch {
    /** Rows of numbers by task, each as long as the others. @param n how many tasks, 0 or more */
    double[][] each(int n, IntFunction<double[]> task);
}
