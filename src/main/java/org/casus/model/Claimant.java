package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * An actor that says what its air force hits.
 *
 * @param action posture whose value is the bias
 * @param side side it claims to strike
 * @param observerError standard deviation of the observers' estimate
 * @param source provenance
 */
public record Claimant(
        String action,
        String side,
        Formula observerError,
        String source)
        implements Serializable {}
