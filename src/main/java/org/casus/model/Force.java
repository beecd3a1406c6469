package org.casus.model;

import java.io.Serializable;
import java.util.Map;

/**
 * Fighters of each faction in a zone at the start.
 *
 * @param heads heads by faction
 * @param source provenance
 * @param confidence high, medium or low
 */
public record Force(
        Map<String, Double> heads,
        String source,
        String confidence)
        implements Serializable {
    public Force {
        heads = Ordered.copy(heads);
    }
}
