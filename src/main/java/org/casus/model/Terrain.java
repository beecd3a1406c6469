package org.casus.model;

import java.io.Serializable;
import org.casus.expression.Formula;

/**
 * A terrain class and the advantage it gives the defender.
 *
 * @param name in words
 * @param factor multiplies the strength an attacker needs; 1 is open ground
 * @param source provenance
 */
public record Terrain(
        String name,
        Formula factor,
        String source)
        implements Serializable {}
