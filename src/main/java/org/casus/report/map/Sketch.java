package org.casus.report.map;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.Locale;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.locationtech.jts.geom.Envelope;

/** The bare outline of a theatre and the places of its zones, for drawings in SVG. */
public final class Sketch {
    private final Outline outline;
    private final Projection projection;
    private final MapView view;
    private final double height;

    private Sketch(Outline outline, Projection projection, MapView view, double height) {
        this.outline = outline;
        this.projection = projection;
        this.view = view;
        this.height = height;
    }

    /**
     * A sketch that fills a width.
     *
     * @param theatre with a zone at least
     * @param folder folder of the scenario, from which its outline is read; null: the hull of the zones
     * @param width pixels, an edge left and right included
     * @param edge pixels left free on each side
     */
    public static Sketch of(Theatre theatre, Path folder, double width, double edge) {
        Projection projection = Projection.around(theatre.zones().values());
        Outline outline = Outline.of(theatre, folder, projection);
        Envelope area = new Envelope(outline.shape().getEnvelopeInternal());
        theatre.zones().values().forEach(z -> area.expandToInclude(projection.km(z)));
        double height = 2 * edge + (width - 2 * edge) * area.getHeight() / Math.max(1, area.getWidth());
        Rectangle2D box = new Rectangle2D.Double(edge, edge, width - 2 * edge, height - 2 * edge);
        return new Sketch(outline, projection, new MapView(area, box), height);
    }

    /** Pixels from top to bottom. */
    public double height() {
        return height;
    }

    /** Where the outline comes from, in words. */
    public String source() {
        return outline.source();
    }

    /** Place of a zone. */
    public Point2D place(Zone zone) {
        return view.pixel(projection.km(zone));
    }

    /** The outline as the data of an SVG path. */
    public String path() {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = view.shape(outline.shape()).getPathIterator(null, .5); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            out.append(kind == PathIterator.SEG_CLOSE ? "Z" : String.format(Locale.ROOT, "%s%.1f,%.1f ",
                    kind == PathIterator.SEG_MOVETO ? "M" : "L", at[0], at[1]));
        }
        return out.toString();
    }
}
