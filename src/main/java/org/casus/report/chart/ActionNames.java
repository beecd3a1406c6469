package org.casus.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.report.draw.Look;
import org.casus.report.draw.Text;

/**
 * What the codes in a strip stand for, in as many lines as the width needs.
 *
 * @param names name of each action by its code, in the order in which they are told
 */
record ActionNames(Map<String, String> names) {
    private static final double LINE = 21;
    private static final double ABOVE = 6;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;

    /** Height at a width, in pixels; 0 where there is nothing to tell. */
    double height(Graphics2D g, double width) {
        List<Point2D> places = places(g, width);
        return places.isEmpty() ? 0 : places.get(places.size() - 1).getY() + LINE;
    }

    void draw(Graphics2D g, Rectangle2D box) {
        List<Point2D> places = places(g, box.getWidth());
        g.setColor(Look.INK);
        int i = 0;
        for (Map.Entry<String, String> e : names.entrySet()) {
            double x = box.getX() + places.get(i).getX();
            float baseline = (float) (box.getY() + places.get(i).getY() + LINE - 5);
            g.setFont(Look.STRONG);
            g.drawString(e.getKey(), (float) x, baseline);
            double after = Text.width(g, e.getKey()) + GAP;
            g.setFont(Look.LABEL);
            g.drawString(Text.fit(g, e.getValue(), box.getWidth() - after), (float) (x + after), baseline);
            i++;
        }
    }

    private List<Point2D> places(Graphics2D g, double width) {
        List<Point2D> places = new ArrayList<>();
        double x = 0;
        double y = ABOVE;
        for (Map.Entry<String, String> e : names.entrySet()) {
            g.setFont(Look.STRONG);
            double wide = Text.width(g, e.getKey()) + GAP;
            g.setFont(Look.LABEL);
            wide += Text.width(g, Text.fit(g, e.getValue(), width - wide));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LINE;
            }
            places.add(new Point2D.Double(x, y));
            x += wide + BETWEEN;
        }
        return places;
    }
}
