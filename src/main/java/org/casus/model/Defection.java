package org.casus.model;

import java.io.Serializable;
import java.util.List;
import org.casus.expression.Formula;

/**
 * Fighters who change flags.
 *
 * @param from faction
 * @param to faction
 * @param rate share a week at zero cohesion
 * @param zones selector tokens; empty is everywhere
 * @param source provenance
 */
public record Defection(
        String from,
        String to,
        Formula rate,
        List<String> zones,
        String source)
        implements Serializable {
    public Defection {
        zones = zones == null ? List.of() : List.copyOf(zones);
    }
}
