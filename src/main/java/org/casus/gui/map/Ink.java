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
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;

/** Strokes that layers share: marks with a white edge, so that they show on any ground. */
final class Ink {
    static final Font SMALL = Look.STRONG.deriveFont(12f);
    /** Height of a label. */
    static final double HIGH = 17;
    /** What its rim adds to its height and to its width. */
    static final double RIM = 3;
    private static final double[] GAPS = {7, 13, 19};
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

    /** Words in a small white box with a coloured rim, centred on a point. */
    static void label(Graphics2D g, String text, Point2D at, Color rim) {
        Rectangle2D box = box(at, wide(g, text) - RIM, HIGH);
        Shape round = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 7, 7);
        g.setColor(new Color(255, 255, 255, 235));
        g.fill(round);
        g.setColor(rim);
        g.setStroke(new BasicStroke(1.8f));
        g.draw(round);
        g.setColor(Look.INK);
        Text.centred(g, text, at.getX(), at.getY());
    }

    /** Words near a point where they hide nothing, so that the weightiest should come first; nothing where all is full. */
    static void near(Graphics2D g, Plan plan, String text, Point2D at, Color rim) {
        plan.put(around(at, wide(g, text), HIGH + RIM), (canvas, p) -> label(canvas, text, middle(p), rim));
    }

    /** Width of a label with its rim. */
    static double wide(Graphics2D g, String text) {
        g.setFont(SMALL);
        return Text.width(g, text) + 8 + RIM;
    }

    /** Places of a size around a point, the nearest first. */
    static List<Rectangle2D> around(Point2D at, double wide, double high) {
        List<Rectangle2D> places = new ArrayList<>();
        for (double gap : GAPS) {
            for (double[] way : new double[][] {{1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1}, {0, 1}, {1, 0}, {-1, 0}}) {
                double away = way[0] == 0 ? gap : gap / 2;
                places.add(box(moved(at, way[0] * (wide / 2 + gap), way[1] * (high / 2 + away)), wide, high));
            }
        }
        return places;
    }

    /** Something to measure words with, where nothing is drawn. */
    static Graphics2D scratch() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Look.smooth(g);
        return g;
    }

    /** A box of a size, centred on a point. */
    static Rectangle2D box(Point2D at, double wide, double high) {
        return new Rectangle2D.Double(at.getX() - wide / 2, at.getY() - high / 2, wide, high);
    }

    static Point2D middle(Rectangle2D box) {
        return new Point2D.Double(box.getCenterX(), box.getCenterY());
    }

    static Point2D moved(Point2D p, double dx, double dy) {
        return new Point2D.Double(p.getX() + dx, p.getY() + dy);
    }

    static Color pale(Color c, int alpha) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), alpha);
    }
}
