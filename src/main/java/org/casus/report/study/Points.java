package org.casus.report.study;

import java.util.List;
import org.casus.report.hindcast.Markup;
import org.casus.report.hindcast.Plot;
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
    private static final double NEAR = 60;

    /** A point with a name, which may be empty. */
    public record Point(String name, double x, double y) {}

    public Points {
        points = List.copyOf(points);
    }

    @Override
    public void draw(Markup page) {
        double right = ROOM * most(points.stream().mapToDouble(Point::x));
        double top = ROOM * most(points.stream().mapToDouble(Point::y));
        Plot plot = new Plot(page, up + " against " + across, new double[] {0, right}, new double[] {0, top});
        if (joined) {
            plot.path(points.stream().mapToDouble(Point::x).toArray(), points.stream().mapToDouble(Point::y).toArray(), "#999999", 1.5);
        } else {
            double end = Math.min(right, top);
            plot.path(new double[] {0, end}, new double[] {0, end}, "#999999", 1);
        }
        for (int i = 0; i < points.size(); i++) {
            point(page, plot, i, right);
        }
        double step = step(right / TICKS);
        for (double v = 0; v <= right; v += step) {
            plot.under(v, Numbers.digits(v, 3));
        }
        page.element("text", up, "x", plot.x(0) + 6, "y", 13, "font-weight", "bold");
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

    private void point(Markup page, Plot plot, int i, double right) {
        Point p = points.get(i);
        page.mark("circle", "cx", plot.x(p.x()), "cy", plot.y(p.y()), "r", 4.5, "fill", "#332288", "stroke", "#ffffff");
        boolean far = p.x() > right * .8;
        double y = plot.y(p.y()) - 5 - 13 * crowd(plot, i);
        page.element("text", p.name(), "x", plot.x(p.x()) + (far ? -8 : 8), "y", y, "text-anchor", far ? "end" : "start");
    }

    /** How many points before this one stand so near that their names would overlap. */
    private long crowd(Plot plot, int i) {
        return points.subList(0, i).stream().filter(q -> Math.abs(plot.x(q.x()) - plot.x(points.get(i).x())) < NEAR
                && Math.abs(plot.y(q.y()) - plot.y(points.get(i).y())) < NEAR / 3).count();
    }
}
