package org.casus.report.map;

import java.util.Collection;
import org.casus.model.Zone;
import org.locationtech.jts.geom.Coordinate;

/**
 * Degrees to km on a plane that touches the theatre in its middle: equirectangular, good to about a
 * per cent over some 1,000 km.
 *
 * @param lat middle latitude in degrees
 * @param lon middle longitude in degrees
 */
record Projection(double lat, double lon) {
    private static final double KM_PER_DEGREE = 111.195;

    /** Projection centred on zones; there must be at least one. */
    static Projection around(Collection<Zone> zones) {
        var lat = zones.stream().mapToDouble(Zone::lat).summaryStatistics();
        var lon = zones.stream().mapToDouble(Zone::lon).summaryStatistics();
        return new Projection((lat.getMin() + lat.getMax()) / 2, (lon.getMin() + lon.getMax()) / 2);
    }

    /** Place in km east and north of the middle. */
    Coordinate km(double latitude, double longitude) {
        double perDegreeEast = KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return new Coordinate((longitude - lon) * perDegreeEast, (latitude - lat) * KM_PER_DEGREE);
    }

    Coordinate km(Zone zone) {
        return km(zone.lat(), zone.lon());
    }
}
