package org.casus.analysis.hindcast;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What runs of other kinds give for one observation.
 *
 * @param values numbers by baseline; a baseline that was not run has none
 */
public record Rivals(Map<Baseline, double[]> values) {
    /** Nothing else was run. */
    public static final Rivals NONE = new Rivals(Map.of());

    public Rivals {
        EnumMap<Baseline, double[]> copy = new EnumMap<>(Baseline.class);
        values.forEach((baseline, numbers) -> copy.put(baseline, numbers.clone()));
        values = Collections.unmodifiableMap(copy);
    }

    /** One kind alone. */
    public static Rivals of(Baseline baseline, double... numbers) {
        return new Rivals(Map.of(baseline, numbers));
    }

    /** Whether a baseline was run. */
    public boolean has(Baseline baseline) {
        return values.containsKey(baseline);
    }

    /** Numbers of a baseline that was run. */
    public double[] of(Baseline baseline) {
        return values.get(baseline).clone();
    }
}
