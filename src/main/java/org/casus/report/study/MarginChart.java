package org.casus.report.study;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.casus.report.html.Markup;
import org.casus.report.read.Numbers;

/**
 * An outcome over one factor after another, averaged over all others, with 95% bands; all on one scale.
 *
 * @param margins one panel each, at most three
 */
public record MarginChart(List<Margin> margins) implements StudyPage.Chart {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 242;
    private static final double HIGH = 170;
    private static final int STEPS = 40;
    private static final String BAND = "#c9c5e0";
    private static final String LINE = "#332288";

    /**
     * One factor.
     *
     * @param axis its name and values
     * @param levels how many levels without an order it has; 0 for a number, whose coordinate runs from 0 to 1
     * @param value expected outcome at a coordinate
     * @param half half of its 95% interval there
     */
    public record Margin(SurfaceChart.Axis axis, int levels, DoubleUnaryOperator value, DoubleUnaryOperator half) {
        private double[] places() {
            return levels > 0 ? IntStream.range(0, levels).mapToDouble(i -> i).toArray()
                    : IntStream.rangeClosed(0, STEPS).mapToDouble(i -> (double) i / STEPS).toArray();
        }

        private double share(double place) {
            return levels > 0 ? (place + .5) / levels : place;
        }

        private double end(int sign) {
            return java.util.Arrays.stream(places()).map(p -> sign * (value.applyAsDouble(p) + sign * half.applyAsDouble(p))).max().orElse(0) * sign;
        }
    }

    public MarginChart {
        margins = List.copyOf(margins);
    }

    @Override
    public void draw(Markup page) {
        page.open("svg", "viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, HEIGHT), "role", "img", "aria-label",
                "outcome over each of " + margins.size() + " factors", "font-size", "13", "fill", "#1a1a1a");
        double low = margins.stream().mapToDouble(m -> m.end(-1)).min().orElse(0);
        double high = Math.max(low + 1e-9, margins.stream().mapToDouble(m -> m.end(1)).max().orElse(1));
        double wide = (WIDTH - 90) / Math.max(1, margins.size());
        for (int i = 0; i < margins.size(); i++) {
            Panel panel = new Panel(page, 84 + i * wide, 30, wide - 24, HIGH);
            one(panel, margins.get(i), v -> panel.y((v - low) / (high - low)));
            if (i == 0) {
                panel.leftAxis(List.of(Numbers.plain(low), Numbers.plain((low + high) / 2), Numbers.plain(high)), k -> k / 2);
            }
        }
        page.close("svg");
    }

    private static void one(Panel panel, Margin m, DoubleUnaryOperator y) {
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        StringBuilder middle = new StringBuilder();
        for (double p : m.places()) {
            double x = panel.x(m.share(p));
            double top = y.applyAsDouble(m.value().applyAsDouble(p) + m.half().applyAsDouble(p));
            double bottom = y.applyAsDouble(m.value().applyAsDouble(p) - m.half().applyAsDouble(p));
            double at = y.applyAsDouble(m.value().applyAsDouble(p));
            if (m.levels() > 0) {
                panel.page().mark("line", "x1", x, "y1", top, "x2", x, "y2", bottom, "stroke", LINE, "stroke-width", 2);
                panel.page().mark("circle", "cx", x, "cy", at, "r", 5, "fill", LINE);
            }
            upper.append(point(x, top));
            lower.insert(0, point(x, bottom));
            middle.append(point(x, at));
        }
        if (m.levels() == 0) {
            panel.page().mark("polygon", "points", upper.toString() + lower, "fill", BAND);
            panel.page().mark("polyline", "points", middle, "fill", "none", "stroke", LINE, "stroke-width", 2.5);
        }
        panel.frame("", m.axis().ticks(), m.axis().name(), i -> m.levels() > 0 ? (i + .5) / m.levels() : m.axis().place(i));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }
}
