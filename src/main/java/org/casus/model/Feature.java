package org.casus.model;

import java.io.Serializable;
import java.util.List;
import org.casus.expression.Formula;

/**
 * A number that goals refer to.
 *
 * @param name in words
 * @param kind control, area or formula
 * @param side side whose control counts; own is the actor's side
 * @param zones selector tokens; empty is all zones
 * @param relative divide by the value at the start
 * @param exposure weight of hostile pressure in a control feature; null is 0
 * @param minControl least own control for a zone to count as exposed
 * @param formula for the kind formula; own stands for the actor
 * @param trend whether the forward model extrapolates it
 * @param initialTrend trend a week at the start
 * @param unit unit
 * @param low least value
 * @param high greatest value
 * @param source provenance
 */
public record Feature(
        String name,
        String kind,
        String side,
        List<String> zones,
        boolean relative,
        Formula exposure,
        double minControl,
        Formula formula,
        boolean trend,
        double initialTrend,
        String unit,
        double low,
        double high,
        String source)
        implements Serializable {
    public Feature {
        zones = zones == null ? List.of() : List.copyOf(zones);
    }
}
