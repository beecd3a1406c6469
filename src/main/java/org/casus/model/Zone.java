package org.casus.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A node of the theatre.
 *
 * @param name place name
 * @param lat degrees north
 * @param lon degrees east
 * @param population persons at the start
 * @param area km2
 * @param terrain key of a terrain class
 * @param value strategic value, 0 to 1
 * @param roles tokens that selectors refer to
 * @param borderDistance km to the border that the airspace rules watch
 * @param control share of control by side; sums to 1
 * @param truce local truce in force at the start, null without
 * @param shape voronoi or disc (a pocket drawn over the cells)
 * @param governorate region used to compare with observed data
 * @param source provenance
 * @param confidence high, medium or low
 */
public record Zone(
        String name,
        double lat,
        double lon,
        double population,
        double area,
        String terrain,
        double value,
        List<String> roles,
        double borderDistance,
        Map<String, Double> control,
        LocalTruce truce,
        String shape,
        String governorate,
        String source,
        String confidence)
        implements Serializable {
    public Zone {
        roles = roles == null ? List.of() : List.copyOf(roles);
        control = Ordered.copy(control);
    }
}
