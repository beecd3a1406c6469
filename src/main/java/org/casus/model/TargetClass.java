package org.casus.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;

/**
 * A class of targets of an air force.
 *
 * @param name in words
 * @param against weight of control by each side
 * @param factions weight of heads of each faction, in place of control
 * @param where front: next to the partner's lines; any
 * @param near selector tokens that get extra weight
 * @param nearWeight extra weight there; null is 1
 */
public record TargetClass(
        String name,
        Map<String, Double> against,
        Map<String, Double> factions,
        String where,
        List<String> near,
        Formula nearWeight)
        implements Serializable {
    public TargetClass {
        against = Ordered.copy(against);
        factions = Ordered.copy(factions);
        near = near == null ? List.of() : List.copyOf(near);
    }
}
