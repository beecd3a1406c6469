package org.casus.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casus.report.draw.Look;
import org.casus.report.draw.Spots;
import org.casus.report.draw.Text;

/** Strokes that layers share: marks with a white edge, so that they show on any ground. */
final class Ink {
    static final Font SMALL = Look.STRONG.deriveFont(12f);
    private static final Color EDGE = new Color(255, 255, 255, 220);

    private Ink() {}

    /** A filled disc with a dark rim. */
    static void disc(Graphics2D g, Point2D at, double radius, Color fill) {
        Shape disc = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        g.setColor(fill);
        g.fill(disc);
        g.setStroke(new BasicStroke(1.4f));
        g.setColor(Look.INK);
        g.draw(disc);
    }

    /** A line drawn twice: broad and white, then thin and coloured. */
    static void cased(Graphics2D g, Shape line, Color colour, float width) {
        g.setStroke(new BasicStroke(width + 3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(EDGE);
        g.draw(line);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(colour);
        g.draw(line);
    }

    /** An arrow that bends a little and ends short of its aim. */
    static void arrow(Graphics2D g, Point2D from, Point2D to, Color colour, float width) {
        double length = from.distance(to);
        if (length < 8) {
            return;
        }
        double dx = (to.getX() - from.getX()) / length;
        double dy = (to.getY() - from.getY()) / length;
        Point2D tip = new Point2D.Double(to.getX() - 7 * dx, to.getY() - 7 * dy);
        double cx = (from.getX() + tip.getX()) / 2 - .12 * length * dy;
        double cy = (from.getY() + tip.getY()) / 2 + .12 * length * dx;
        Path2D line = new Path2D.Double();
        line.moveTo(from.getX(), from.getY());
        line.quadTo(cx, cy, tip.getX(), tip.getY());
        cased(g, line, colour, width);
        cased(g, head(new Point2D.Double(cx, cy), tip, 7 + 1.5 * width), colour, width);
    }

    private static Shape head(Point2D from, Point2D tip, double size) {
        double angle = Math.atan2(tip.getY() - from.getY(), tip.getX() - from.getX());
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX() - size * Math.cos(angle - .45), tip.getY() - size * Math.sin(angle - .45));
        head.lineTo(tip.getX(), tip.getY());
        head.lineTo(tip.getX() - size * Math.cos(angle + .45), tip.getY() - size * Math.sin(angle + .45));
        return head;
    }

    /** Words in a small white box with a coloured rim, centred on a point. @return the box */
    static Rectangle2D label(Graphics2D g, String text, Point2D at, Color rim) {
        g.setFont(SMALL);
        double wide = Text.width(g, text) + 8;
        Rectangle2D box = new Rectangle2D.Double(at.getX() - wide / 2, at.getY() - 8.5, wide, 17);
        Shape round = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 7, 7);
        g.setColor(new Color(255, 255, 255, 235));
        g.fill(round);
        g.setColor(rim);
        g.setStroke(new BasicStroke(1.8f));
        g.draw(round);
        g.setColor(Look.INK);
        Text.centred(g, text, at.getX(), at.getY());
        return box;
    }

    /** Words near a point where they hide no others, so that the weightiest should come first; nothing where all is full. */
    static void near(Graphics2D g, Spots spots, String text, Point2D at, Color rim) {
        g.setFont(SMALL);
        double wide = Text.width(g, text) + 8;
        List<Rectangle2D> places = new ArrayList<>();
        for (double[] way : new double[][] {{1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1.4}, {0, 1.4}}) {
            double x = at.getX() + way[0] * (wide / 2 + 7);
            double y = at.getY() + way[1] * 12;
            places.add(new Rectangle2D.Double(x - wide / 2, y - 8.5, wide, 17));
        }
        spots.take(places).ifPresent(p -> label(g, text, new Point2D.Double(p.getCenterX(), p.getCenterY()), rim));
    }

    static Point2D moved(Point2D p, double dx, double dy) {
        return new Point2D.Double(p.getX() + dx, p.getY() + dy);
    }

    static Color pale(Color c, int alpha) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), alpha);
    }
}
