package org.casus.analysis.calibration;

import java.util.List;
import java.util.function.IntFunction;

/** Does many independent tasks, in any order and at once if it likes. */
public interface Batch {
    /** Results by index. @param what what is done, for whoever waits; @param n how many tasks, 0 or more */
    <T> List<T> each(String what, int n, IntFunction<T> task);
}
