package org.casus.report.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casus.report.html.Markup;
import org.casus.report.read.Numbers;

/**
 * Named rows with a value and an interval each against one horizontal axis through zero: paired differences, a
 * tornado, Sobol bars.
 *
 * @param rows in the order drawn, from the top
 * @param unit what the axis shows
 * @param bars whether a bar joins zero and the value; else a dot stands at the value
 * @param most greatest size that is drawn true; what lies beyond stands at the edge with its number
 */
public record Bars(List<Row> rows, String unit, boolean bars, double most) implements StudyPage.Chart {
    private static final double WIDTH = 860;
    private static final double LEFT = 352;
    private static final double RIGHT = 20;
    private static final double STEP = 26;
    private static final double TOP = 8;
    private static final int TICKS = 4;
    private static final int LONGEST = 50;

    /**
     * One row.
     *
     * @param name in words
     * @param value NaN for none
     * @param low lower end of its interval; NaN for none
     * @param high upper end
     * @param dark whether it is drawn dark; two shades tell two kinds apart
     */
    public record Row(String name, double value, double low, double high, boolean dark) {}

    public Bars {
        rows = List.copyOf(rows);
    }

    /** Rows that are all drawn true. */
    public Bars(List<Row> rows, String unit, boolean bars) {
        this(rows, unit, bars, Double.POSITIVE_INFINITY);
    }

    @Override
    public void draw(Markup page) {
        double height = TOP + rows.size() * STEP + 44;
        page.open("svg", "viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height), "role", "img", "aria-label",
                unit + " of " + rows.size() + " rows", "font-size", "13", "fill", "#1a1a1a");
        double[] ends = ends();
        axis(page, ends, TOP + rows.size() * STEP);
        for (int i = 0; i < rows.size(); i++) {
            row(page, rows.get(i), TOP + (i + .5) * STEP, ends);
        }
        page.element("text", unit, "x", (LEFT + WIDTH - RIGHT) / 2, "y", height - 6, "text-anchor", "middle").close("svg");
    }

    private double[] ends() {
        double low = all().min(Double::compare).orElse(0.);
        double high = all().max(Double::compare).orElse(1.);
        return new double[] {Math.min(0, low), Math.max(high, 0) > Math.min(0, low) ? Math.max(0, high) : low + 1};
    }

    private Stream<Double> all() {
        return rows.stream().flatMap(r -> Stream.of(r.value(), r.low(), r.high())).filter(Double::isFinite)
                .map(x -> Math.max(-most, Math.min(most, x)));
    }

    private static double x(double value, double[] ends) {
        double inside = Math.max(ends[0], Math.min(ends[1], value));
        return LEFT + (inside - ends[0]) / (ends[1] - ends[0]) * (WIDTH - LEFT - RIGHT);
    }

    private static void axis(Markup page, double[] ends, double bottom) {
        double step = nice((ends[1] - ends[0]) / TICKS);
        for (double v = Math.ceil(ends[0] / step) * step; v <= ends[1] + step * 1e-6; v += step) {
            double value = Math.abs(v) < step * 1e-6 ? 0 : v;
            page.mark("line", "x1", x(value, ends), "y1", TOP, "x2", x(value, ends), "y2", bottom, "stroke", value == 0 ? "#1a1a1a" : "#dddddd");
            page.element("text", Numbers.plain(value), "x", x(value, ends), "y", bottom + 16, "text-anchor", "middle");
        }
    }

    private static double nice(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return Stream.of(1., 2., 2.5, 5., 10.).map(t -> t * power).filter(s -> s >= least).findFirst().orElse(10 * power);
    }

    /** Arrowheads where an interval goes on beyond the axis. */
    private void beyond(Markup page, Row r, double y, double[] ends, String colour) {
        if (r.low() < -most) {
            arrow(page, x(ends[0], ends), y, 9, colour);
        }
        if (r.high() > most) {
            arrow(page, x(ends[1], ends), y, -9, colour);
        }
    }

    private static void arrow(Markup page, double x, double y, double deep, String colour) {
        page.mark("path", "d", String.format(Locale.ROOT, "M%.1f,%.1f l%.1f,-5 v10 z", x, y, deep), "fill", colour);
    }

    private void row(Markup page, Row r, double y, double[] ends) {
        String name = r.name().length() > LONGEST ? r.name().substring(0, LONGEST - 2) + ".." : r.name();
        page.element("text", name, "x", LEFT - 8, "y", y + 4, "text-anchor", "end");
        if (!Double.isFinite(r.value())) {
            page.element("text", "no value", "x", x(0, ends) + 6, "y", y + 4, "fill", "#4d4d4d");
            return;
        }
        if (Math.abs(r.value()) > most) {
            boolean right = r.value() > 0;
            page.element("text", (right ? "" : "\u25c0 ") + Numbers.signed(r.value()) + (right ? " \u25b6" : ""), "x", x(r.value(), ends), "y", y + 4,
                    "text-anchor", right ? "end" : "start", "font-weight", "bold");
            return;
        }
        String colour = r.dark() ? "#332288" : "#88ccee";
        if (bars) {
            double from = Math.min(x(0, ends), x(r.value(), ends));
            page.mark("rect", "x", from, "y", y - 8, "width", Math.abs(x(r.value(), ends) - x(0, ends)), "height", 16, "fill", colour);
        }
        if (Double.isFinite(r.low())) {
            String line = bars && r.dark() ? "#999999" : "#1a1a1a";
            page.mark("line", "x1", x(r.low(), ends), "y1", y, "x2", x(r.high(), ends), "y2", y, "stroke", line, "stroke-width", 2.5);
            beyond(page, r, y, ends, line);
        }
        if (!bars) {
            page.mark("circle", "cx", x(r.value(), ends), "cy", y, "r", 5, "fill", colour, "stroke", "#1a1a1a");
        }
    }
}
