package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * A named formula that mechanisms and features share.
 *
 * @param name in words
 * @param formula the number
 * @param unit unit
 * @param source provenance
 */
public record Rate(
        String name,
        Formula formula,
        String unit,
        String source)
        implements Serializable {}
