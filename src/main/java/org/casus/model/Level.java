package org.casus.model;

import java.io.Serializable;

/**
 * One level of a posture or one size of an act.
 *
 * @param label in words
 * @param value number that formulas read
 * @param cost budget points to choose it
 * @param usd $M a week while held
 * @param source provenance
 */
public record Level(
        String label,
        double value,
        double cost,
        double usd,
        String source)
        implements Serializable {}
