package org.casus.report.draw;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Key of a chart, in as many rows as its width needs.
 *
 * @param entries what it explains
 */
public record Key(List<KeyEntry> entries) {
    private static final double ROW = 26;
    private static final double GAP = 8;
    private static final double BETWEEN = 26;

    public Key {
        entries = List.copyOf(entries);
    }

    /** Height it needs at a width, in pixels. */
    public double height(Graphics2D g, double width) {
        List<Point2D> places = places(g, width);
        return places.isEmpty() ? 0 : places.get(places.size() - 1).getY() + ROW;
    }

    /** Draws it from the top left corner of a box. */
    public void draw(Graphics2D g, Rectangle2D box) {
        List<Point2D> places = places(g, box.getWidth());
        for (int i = 0; i < entries.size(); i++) {
            double x = box.getX() + places.get(i).getX();
            double y = box.getY() + places.get(i).getY() + ROW / 2;
            entries.get(i).sample(g, x, y);
            g.setColor(Look.INK);
            g.setFont(Look.LABEL);
            g.drawString(label(g, i, box.getWidth()), (float) (x + KeyEntry.SAMPLE + GAP), (float) (y + 6));
        }
    }

    private List<Point2D> places(Graphics2D g, double width) {
        g.setFont(Look.LABEL);
        List<Point2D> places = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < entries.size(); i++) {
            double wide = KeyEntry.SAMPLE + GAP + Text.width(g, label(g, i, width));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += ROW;
            }
            places.add(new Point2D.Double(x, y));
            x += wide + BETWEEN;
        }
        return places;
    }

    private String label(Graphics2D g, int i, double width) {
        g.setFont(Look.LABEL);
        return Text.fit(g, entries.get(i).label(), width - KeyEntry.SAMPLE - GAP);
    }
}
