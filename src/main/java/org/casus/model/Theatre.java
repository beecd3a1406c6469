package org.casus.model;

import java.io.Serializable;
import java.util.Map;

/**
 * The ground: zones, edges, terrain and the outline to draw.
 *
 * @param outline path of a GeoJSON outline relative to the scenario, may be null
 * @param outlineSource attribution of the outline
 * @param outsideArea km2 of the country that belongs to no zone
 * @param terrain terrain classes
 * @param zones zones by id
 * @param edges edges by "A-B"
 */
public record Theatre(
        String outline,
        String outlineSource,
        double outsideArea,
        Map<String, Terrain> terrain,
        Map<String, Zone> zones,
        Map<String, Edge> edges)
        implements Serializable {
    public Theatre {
        terrain = Ordered.copy(terrain);
        zones = Ordered.copy(zones);
        edges = Ordered.copy(edges);
    }
}
