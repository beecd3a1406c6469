package org.casus.report.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Cuts an outline into the Voronoi cells of the zones and lays pockets over them as discs. */
final class Cells {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int STEPS = 14;
    private final Theatre theatre;
    private final Projection projection;
    private final Geometry outline;

    Cells(Theatre theatre, Projection projection, Geometry outline) {
        this.theatre = theatre;
        this.projection = projection;
        this.outline = outline;
    }

    /** Cells in the order of the zones, discs last, so that they are drawn on top. */
    List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        List<Cell> discs = new ArrayList<>();
        Map<Coordinate, Geometry> shapes = voronoi();
        theatre.zones().forEach((id, zone) -> {
            Geometry whole = isDisc(zone) ? null : shapes.remove(projection.km(zone));
            if (whole == null) {
                discs.add(disc(id, zone));
            } else {
                cells.add(new Cell(id, projection.km(zone), whole, held(zone, whole), false));
            }
        });
        cells.addAll(discs);
        return cells;
    }

    private static boolean isDisc(Zone zone) {
        return "disc".equals(zone.shape());
    }

    private Map<Coordinate, Geometry> voronoi() {
        List<Coordinate> sites = theatre.zones().values().stream()
                .filter(z -> !isDisc(z))
                .map(projection::km)
                .distinct()
                .toList();
        if (sites.size() < 2) {
            Map<Coordinate, Geometry> one = new LinkedHashMap<>();
            sites.forEach(s -> one.put(s, outline));
            return one;
        }
        return clipped(sites);
    }

    /** Cells cut by the outline. The builder's own cut fails where places lie in rows, so its diagram is taken uncut. */
    private Map<Coordinate, Geometry> clipped(List<Coordinate> sites) {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(outline.getEnvelopeInternal());
        Geometry diagram = builder.getSubdivision().getVoronoiDiagram(FACTORY);
        Map<Coordinate, Geometry> cells = new LinkedHashMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            cells.put((Coordinate) cell.getUserData(), common(cell, outline));
        }
        return cells;
    }

    private Cell disc(String id, Zone zone) {
        Geometry disc = point(zone).buffer(Math.sqrt(Math.max(1, zone.area()) / Math.PI), 16);
        return new Cell(id, projection.km(zone), disc, disc, true);
    }

    /** The part of a cell around its place whose area is that of the zone, found by halving. */
    private Geometry held(Zone zone, Geometry whole) {
        boolean full = theatre.outsideArea() <= 0 || zone.area() >= whole.getArea() || whole.isEmpty();
        if (full) {
            return whole;
        }
        double low = 0;
        double high = whole.getEnvelopeInternal().getDiameter() + whole.distance(point(zone));
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            boolean enough = around(zone, whole, middle).getArea() >= zone.area();
            high = enough ? middle : high;
            low = enough ? low : middle;
        }
        return around(zone, whole, high);
    }

    private Geometry around(Zone zone, Geometry whole, double radius) {
        return common(point(zone).buffer(radius, 16), whole);
    }

    /** The ground of both, without the points and lines in which they only touch. */
    private static Geometry common(Geometry one, Geometry other) {
        return FACTORY.buildGeometry(PolygonExtracter.getPolygons(OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION)));
    }

    private Point point(Zone zone) {
        return FACTORY.createPoint(projection.km(zone));
    }
}
