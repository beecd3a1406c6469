package org.casus.report.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Fits km, north up, into a box of pixels. */
public final class MapView {
    private final double scale;
    private final double x0;
    private final double y0;

    /** The area is centred in the box and keeps its proportions. */
    public MapView(Envelope area, Rectangle2D box) {
        double wide = Math.max(1, area.getWidth());
        double high = Math.max(1, area.getHeight());
        scale = Math.min(box.getWidth() / wide, box.getHeight() / high);
        x0 = box.getX() + (box.getWidth() - wide * scale) / 2 - area.getMinX() * scale;
        y0 = box.getY() + (box.getHeight() - high * scale) / 2 + area.getMaxY() * scale;
    }

    /** Pixels a km. */
    public double scale() {
        return scale;
    }

    /** Pixel of a place in km. */
    public Point2D pixel(Coordinate km) {
        return new Point2D.Double(x0 + km.x * scale, y0 - km.y * scale);
    }

    /** A shape in km as pixels. */
    public Shape shape(Geometry km) {
        return new AffineTransform(scale, 0, 0, -scale, x0, y0).createTransformedShape(new ShapeWriter().toShape(km));
    }

    /** Place in km of a pixel. */
    public Coordinate km(Point2D pixel) {
        return new Coordinate((pixel.getX() - x0) / scale, (y0 - pixel.getY()) / scale);
    }
}
