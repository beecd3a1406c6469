package org.casus.gui.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places for tags along the edge of the canvas, off the country where there is room. */
final class Tags {
    private static final double HIGH = 27;
    private static final double INSET = 5.5;
    private static final double FOOT = 27.5;
    private static final int STEPS = 24;
    private final Rectangle2D box;
    private final Shape country;

    Tags(Scene s) {
        box = s.box();
        country = s.view().shape(s.ground().outline().shape());
    }

    /** Places of a tag of a width, the nearest to a point first, those over the country last. */
    List<Rectangle2D> places(double width, Point2D near) {
        List<Rectangle2D> places = around(width);
        places.sort(Comparator.comparingDouble(p -> near.distance(p.getCenterX(), p.getCenterY())
                + (country.intersects(p) ? box.getWidth() : 0)));
        return places;
    }

    private List<Rectangle2D> around(double width) {
        List<Rectangle2D> places = new ArrayList<>();
        double left = box.getX() + INSET;
        double right = box.getMaxX() - INSET - width;
        double top = box.getY() + FOOT;
        double bottom = box.getMaxY() - INSET - HIGH;
        for (int i = 0; i <= STEPS; i++) {
            double x = left + (right - left) * i / STEPS;
            double y = top + (bottom - top) * i / STEPS;
            places.add(new Rectangle2D.Double(left, y, width, HIGH));
            places.add(new Rectangle2D.Double(right, y, width, HIGH));
            places.add(new Rectangle2D.Double(x, top, width, HIGH));
            places.add(new Rectangle2D.Double(x, bottom, width, HIGH));
        }
        return places;
    }
}
