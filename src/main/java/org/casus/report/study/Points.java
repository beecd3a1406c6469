package org.casus.report.study;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casus.report.draw.Spots;
import org.casus.report.hindcast.Plot;
import org.casus.report.html.Markup;
import org.casus.report.read.Numbers;

/**
 * Named points on a plane: Morris's mu* and sigma, the trade-off of coverage and density.
 *
 * @param points in the order drawn
 * @param across what the lower axis shows
 * @param up what the left axis shows
 * @param joined whether a line joins them in order; else a diagonal marks equal values
 */
public record Points(List<Point> points, String across, String up, boolean joined) implements StudyPage.Chart {
    private static final int TICKS = 5;
    private static final double ROOM = 1.12;
    private static final double LETTER = 7.4;
    private static final double HIGH = 16;
    private static final double FAR = 12;

    /** A point with a name, which may be empty. */
    public record Point(String name, double x, double y) {}

    public Points {
        points = List.copyOf(points);
    }

    @Override
    public void draw(Markup page) {
        double right = ROOM * most(points.stream().mapToDouble(Point::x));
        double top = ROOM * most(points.stream().mapToDouble(Point::y));
        page.element("p", up + " (upwards) against " + across, "class", "axis");
        Plot plot = new Plot(page, up + " against " + across, new double[] {0, right}, new double[] {0, top});
        if (joined) {
            plot.path(points.stream().mapToDouble(Point::x).toArray(), points.stream().mapToDouble(Point::y).toArray(), "#999999", 1.5);
        } else {
            double end = Math.min(right, top);
            plot.path(new double[] {0, end}, new double[] {0, end}, "#999999", 1);
        }
        Spots spots = new Spots(new Rectangle2D.Double(plot.x(0), 0, plot.x(right) - plot.x(0), plot.y(0)));
        points.forEach(p -> spots.block(new Rectangle2D.Double(plot.x(p.x()) - 5, plot.y(p.y()) - 5, 10, 10)));
        points.forEach(p -> dot(page, plot, p));
        points.stream().filter(p -> !p.name().isEmpty()).forEach(p -> name(page, plot, p, spots));
        double step = step(right / TICKS);
        for (double v = 0; v <= right; v += step) {
            plot.under(v, Numbers.plain(v));
        }
        plot.says(across);
        plot.end();
    }

    private static double most(java.util.stream.DoubleStream values) {
        double most = values.max().orElse(1);
        return most > 0 ? most : 1;
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return java.util.stream.DoubleStream.of(1, 2, 2.5, 5, 10).map(t -> t * power).filter(t -> t >= least).findFirst().orElse(10 * power);
    }

    private static void dot(Markup page, Plot plot, Point p) {
        page.mark("circle", "cx", plot.x(p.x()), "cy", plot.y(p.y()), "r", p.name().isEmpty() ? 4 : 5, "fill", "#332288", "stroke", "#ffffff");
    }

    /** A name beside its point where it keeps clear of points and of other names, with a line where that is far; left out where there is no room. */
    private static void name(Markup page, Plot plot, Point p, Spots spots) {
        double wide = p.name().length() * LETTER + 4;
        List<Rectangle2D> places = new ArrayList<>();
        for (double away : new double[] {9, 22, 38, 56, 76}) {
            for (double[] way : new double[][] {{1, -.4}, {-1, -.4}, {1, .5}, {-1, .5}, {.3, -1}, {-.3, 1}}) {
                double x = plot.x(p.x()) + way[0] * away - (way[0] < 0 ? wide : 0);
                places.add(new Rectangle2D.Double(x, plot.y(p.y()) + way[1] * away - HIGH / 2, wide, HIGH));
            }
        }
        spots.take(places).ifPresent(at -> {
            double x = Math.max(at.getMinX(), Math.min(at.getMaxX(), plot.x(p.x())));
            double y = Math.max(at.getMinY(), Math.min(at.getMaxY(), plot.y(p.y())));
            if (Math.hypot(x - plot.x(p.x()), y - plot.y(p.y())) > FAR) {
                plot.line(plot.x(p.x()), plot.y(p.y()), x, y, "#999999", .8);
            }
            page.element("text", p.name(), "x", at.getX() + 2, "y", at.getY() + HIGH - 4);
        });
    }
}
