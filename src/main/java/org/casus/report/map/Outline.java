package org.casus.report.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/**
 * The edge of the map, in km.
 *
 * @param shape polygon
 * @param source where it comes from, in words for the key
 */
public record Outline(Geometry shape, String source) {
    private static final double MARGIN = .12;

    /** Outline of a theatre from its file in the folder; the hull of its zones where there is none. */
    static Outline of(Theatre theatre, Path folder, Projection projection) {
        if (theatre.outline() == null || folder == null) {
            return hull(theatre, projection, "hull of the zones; the scenario gives no outline");
        }
        try {
            String said = theatre.outlineSource() == null ? theatre.outline() : theatre.outlineSource();
            return new Outline(read(file(folder, theatre.outline()), projection), said);
        } catch (IOException | ParseException | RuntimeException e) {
            return hull(theatre, projection, "hull of the zones; outline '" + theatre.outline() + "' can't be read");
        }
    }

    private static Path file(Path folder, String outline) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(outline).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("outline '" + outline + "' must lie inside " + root);
        }
        return file;
    }

    private static Geometry read(Path file, Projection projection) throws IOException, ParseException {
        Geometry shape = new GeoJsonReader().read(Files.readString(file)).union();
        shape.apply((CoordinateFilter) c -> c.setCoordinate(projection.km(c.y, c.x)));
        shape.geometryChanged();
        Geometry valid = shape.buffer(0);
        if (valid.isEmpty()) {
            throw new IOException("outline " + file + " holds no area");
        }
        return valid;
    }

    private static Outline hull(Theatre theatre, Projection projection, String source) {
        Coordinate[] points = theatre.zones().values().stream().map((Zone z) -> projection.km(z)).toArray(Coordinate[]::new);
        Geometry hull = new GeometryFactory().createMultiPointFromCoords(points).convexHull();
        double across = Math.hypot(hull.getEnvelopeInternal().getWidth(), hull.getEnvelopeInternal().getHeight());
        return new Outline(hull.buffer(across > 0 ? MARGIN * across : 10), source);
    }
}
