package org.casus.report.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A zone on the map, in km.
 *
 * @param zone zone id
 * @param centre its place
 * @param whole its cell, or its disc
 * @param held the part of the cell that is filled: as much ground as the zone holds
 * @param disc whether it is a pocket drawn over the cells
 */
public record Cell(String zone, Coordinate centre, Geometry whole, Geometry held, boolean disc) {}
