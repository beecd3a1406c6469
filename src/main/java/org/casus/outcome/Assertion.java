package org.casus.outcome;

import java.io.Serializable;

/**
 * What an item of the wire claims, as anybody can read it there.
 *
 * @param says "happened", "did not happen" or "unclear"
 * @param number figure it gives, as printed; not a number where it gives none
 * @param unit unit of the figure, in words; may be empty
 */
public record Assertion(String says, double number, String unit) implements Serializable {}
