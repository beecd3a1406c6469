package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * A number that belongs to a pair, such as a relation or a hostility.
 *
 * @param value the number
 * @param source provenance
 * @param confidence high, medium or low
 */
public record Dyad(
        Formula value,
        String source,
        String confidence)
        implements Serializable {}
