package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * How two actors stand to each other at the start, and what brings that back.
 *
 * @param value -1 enemies to 1 allies
 * @param target what it tends to, -1 to 1; null: it stays where events leave it
 * @param rate share of the gap to the target closed in a week, 0 to 1; null is 0
 * @param source provenance
 * @param confidence high, medium or low
 */
public record Relation(
        Formula value,
        Formula target,
        Formula rate,
        String source,
        String confidence)
        implements Serializable {
    /** The number alone, as a row of any pair. */
    public Dyad dyad() {
        return new Dyad(value, source, confidence);
    }
}
