package org.casus.analysis.calibration;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does tasks one after the other, forwards or backwards. */
record Sequential(boolean backwards) implements Batch {
    @Override
    public <T> List<T> each(String what, int n, IntFunction<T> task) {
        Object[] out = new Object[n];
        IntStream.range(0, n).map(i -> backwards ? n - 1 - i : i).forEach(i -> out[i] = task.apply(i));
        @SuppressWarnings("unchecked")
        List<T> all = (List<T>) List.of(out);
        return all;
    }
}
