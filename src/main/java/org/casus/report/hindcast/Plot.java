package org.casus.report.hindcast;

import java.util.Locale;
import org.casus.report.html.Markup;
import org.casus.report.read.Numbers;

/** A frame with two axes in which charts draw; turns values into places. */
public final class Plot {
    public static final double WIDTH = 720;
    static final double HEIGHT = 320;
    private static final double LEFT = 84;
    private static final double RIGHT = 24;
    private static final double TOP = 14;
    private static final double BOTTOM = 44;
    private static final int TICKS = 4;
    private final Markup page;
    private final double lowX;
    private final double highX;
    private final double lowY;
    private final double highY;

    /** Opens the drawing; {@link #end} closes it. @param alt what it shows, in words */
    public Plot(Markup page, String alt, double[] x, double[] y) {
        this(page, alt, x, y, 0);
    }

    /** The same with room above the frame. @param above height of that room, 0 or more, in the plot's own points */
    public Plot(Markup page, String alt, double[] x, double[] y, double above) {
        this.page = page;
        lowX = x[0];
        highX = Math.max(x[1], x[0] + 1e-9);
        lowY = y[0];
        highY = y[1] > y[0] ? y[1] : y[0] + 1;
        page.open("svg", "viewBox", String.format(Locale.ROOT, "0 %.0f %.0f %.0f", above == 0 ? 0 : -above, WIDTH, HEIGHT + above), "role", "img",
                "aria-label", alt, "font-size", "13", "fill", "#1a1a1a");
        double step = step((highY - lowY) / TICKS);
        for (double value = Math.ceil(lowY / step) * step; value <= highY + step * 1e-6; value += step) {
            line(LEFT, y(value), WIDTH - RIGHT, y(value), "#dddddd", 1);
            page.element("text", Numbers.plain(rounded(value)), "x", LEFT - 6, "y", y(value) + 4, "text-anchor", "end");
        }
        line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, "#1a1a1a", 1);
    }

    /** The next larger of 1, 2, 2.5 and 5 times a power of ten. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double times : new double[] {1, 2, 2.5, 5}) {
            if (times * power >= least) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private double rounded(double value) {
        return Math.abs(value) < (highY - lowY) * 1e-6 ? 0 : value;
    }

    public double x(double value) {
        return across((value - lowX) / (highX - lowX));
    }

    public double y(double value) {
        return HEIGHT - BOTTOM - (value - lowY) / (highY - lowY) * (HEIGHT - BOTTOM - TOP);
    }

    /** A word under the lower axis. */
    public void under(double value, String word) {
        line(x(value), HEIGHT - BOTTOM, x(value), HEIGHT - BOTTOM + 5, "#1a1a1a", 1);
        page.element("text", word, "x", x(value), "y", HEIGHT - BOTTOM + 19, "text-anchor", "middle");
    }

    /** Where a share of the width of the frame lies. @param share from 0 to 1 */
    public static double across(double share) {
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    /** A dashed line down to the lower axis, with words that a pointer finds. @param top where it begins; above the frame is below 0 */
    public void upright(double x, double top, String words) {
        page.open("line", "x1", x, "y1", Math.min(top, TOP), "x2", x, "y2", HEIGHT - BOTTOM, "stroke", "#1a1a1a", "stroke-width", 1,
                "stroke-dasharray", "4 3").element("title", words).close("line");
    }

    /** A word on a white edge, so that it can be read across lines. @param anchor start or end */
    public void label(String word, double x, double y, String anchor) {
        page.element("text", word, "x", x, "y", y, "text-anchor", anchor, "stroke", "#ffffff", "stroke-width", 4, "paint-order", "stroke");
    }

    /** What the lower axis shows. */
    public void says(String what) {
        page.element("text", what, "x", (LEFT + WIDTH - RIGHT) / 2, "y", HEIGHT - 6, "text-anchor", "middle");
    }

    /** A straight line between places. */
    public void line(double x1, double y1, double x2, double y2, String colour, double width) {
        page.mark("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour, "stroke-width", width);
    }

    /** A line through values. */
    public void path(double[] x, double[] y, String colour, double width) {
        page.mark("polyline", "points", points(x, y, false), "fill", "none", "stroke", colour, "stroke-width", width);
    }

    /** A band between two lines through values. */
    public void band(double[] x, double[] low, double[] high, String colour) {
        page.mark("polygon", "points", points(x, low, false) + points(x, high, true), "fill", colour);
    }

    public void end() {
        page.close("svg");
    }

    private String points(double[] x, double[] y, boolean backwards) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            int at = backwards ? x.length - 1 - i : i;
            out.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(x[at]), y(y[at])));
        }
        return out.toString();
    }
}
