package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * A series that the recorder keeps beside the standard ones.
 *
 * @param name in words
 * @param formula the number
 * @param unit unit
 */
public record Indicator(
        String name,
        Formula formula,
        String unit)
        implements Serializable {}
