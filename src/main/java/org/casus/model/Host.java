package org.casus.model;

import java.io.Serializable;
import java.util.List;
import org.casus.expression.Formula;

/**
 * A place abroad that receives refugees.
 *
 * @param name in words
 * @param initial refugees at the start
 * @param near selector tokens of zones from which people reach it first
 * @param farWeight weight of all other zones
 * @param openness share of the displaced who cross
 * @param via host they come through; null: straight from the zones
 * @param source provenance
 */
public record Host(
        String name,
        Formula initial,
        List<String> near,
        Formula farWeight,
        Formula openness,
        String via,
        String source)
        implements Serializable {
    public Host {
        near = near == null ? List.of() : List.copyOf(near);
    }
}
