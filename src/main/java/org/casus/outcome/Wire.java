package org.casus.outcome;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What outlets told of a run.
 *
 * @param items in the order in which they were printed
 * @param credibility how far each outlet was believed, by outlet id: row 0 is the start, row w the end of week w
 */
public record Wire(List<Dispatch> items, Map<String, double[]> credibility) implements Serializable {
    /** Nobody tells anything. */
    public static final Wire NONE = new Wire(List.of(), Map.of());

    public Wire {
        items = List.copyOf(items);
        credibility = Collections.unmodifiableMap(new LinkedHashMap<>(credibility));
    }

    /** Whether there is any outlet at all. */
    public boolean exists() {
        return !credibility.isEmpty();
    }
}
