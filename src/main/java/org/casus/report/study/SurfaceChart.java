package org.casus.report.study;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.casus.report.draw.Ramp;
import org.casus.report.html.Markup;
import org.casus.report.read.Numbers;

/**
 * An outcome over two factors as bands of equal value, the design points on it, and beside it how far the truth may
 * lie off.
 *
 * @param across the factor of the lower axis
 * @param up the factor of the left axis
 * @param value expected outcome at coordinates from 0 to 1
 * @param half half of its 95% interval there
 * @param points coordinates of design points
 */
public record SurfaceChart(Axis across, Axis up, DoubleBinaryOperator value, DoubleBinaryOperator half, List<double[]> points)
        implements StudyPage.Chart {
    private static final int CELLS = 64;
    private static final int BANDS = 7;
    private static final double WIDTH = 820;
    private static final double HEIGHT = 342;
    private static final double SIDE = 250;
    private static final double LEFT = 60;
    private static final double BETWEEN = 166;
    private static final double BOX = 16;
    private static final Color VALUE = new Color(0x332288);
    private static final Color DOUBT = new Color(0x595959);

    /**
     * A factor on an axis.
     *
     * @param name its name
     * @param ticks its values at even places from 0 to 1
     */
    public record Axis(String name, List<String> ticks) {
        double place(double i) {
            return ticks.size() < 2 ? .5 : i / (ticks.size() - 1);
        }
    }

    @Override
    public void draw(Markup page) {
        page.open("svg", "viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, HEIGHT), "role", "img", "aria-label",
                "response surface over " + across.name() + " and " + up.name() + " with " + points.size() + " design points", "font-size", "13",
                "fill", "#1a1a1a");
        Panel first = new Panel(page, LEFT, 44, SIDE, SIDE);
        Panel second = new Panel(page, LEFT + SIDE + BETWEEN, 44, SIDE, SIDE);
        page.element("text", up.name() + " (upwards)", "x", 6, "y", 16, "font-size", "12");
        bands(first, "expected outcome", value, VALUE);
        bands(second, "half of its 95% interval", half, DOUBT);
        for (double[] p : points) {
            page.mark("circle", "cx", first.x(p[0]), "cy", first.y(p[1]), "r", 2.6, "fill", "#ffffff", "stroke", "#1a1a1a", "stroke-width", .8);
        }
        page.close("svg");
    }

    private void bands(Panel panel, String heading, DoubleBinaryOperator of, Color colour) {
        double[][] v = new double[CELLS][CELLS];
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                v[j][i] = of.applyAsDouble((i + .5) / CELLS, (j + .5) / CELLS);
            }
        }
        double low = numbers(v).min().orElse(0);
        double step = step((numbers(v).max().orElse(1) - low) / BANDS);
        int first = (int) Math.floor(low / step);
        int[][] band = Arrays.stream(v).map(row -> Arrays.stream(row).mapToInt(x -> (int) Math.floor(x / step) - first).toArray()).toArray(int[][]::new);
        int most = Arrays.stream(band).flatMapToInt(Arrays::stream).max().orElse(0);
        Ramp ramp = new Ramp(colour);
        for (int j = 0; j < CELLS; j++) {
            row(panel, j, band[j], b -> hex(ramp.at(shade(b, most))));
        }
        panel.frame(heading, across.ticks(), across.name(), across::place);
        panel.leftAxis(up.ticks(), up::place);
        key(panel, IntStream.rangeClosed(0, most).mapToObj(b -> hex(ramp.at(shade(b, most)))).toList(), first * step, step);
    }

    private static DoubleStream numbers(double[][] v) {
        return Arrays.stream(v).flatMapToDouble(Arrays::stream);
    }

    private static double shade(int band, int most) {
        return most == 0 ? .5 : (double) band / most;
    }

    /** Neighbours in the same band become one box. */
    private static void row(Panel panel, int j, int[] band, java.util.function.IntFunction<String> colour) {
        int from = 0;
        for (int i = 1; i <= CELLS; i++) {
            if (i == CELLS || band[i] != band[from]) {
                double high = panel.height() / CELLS;
                panel.page().mark("rect", "x", panel.x((double) from / CELLS), "y", panel.y((j + 1.) / CELLS), "width",
                        (double) (i - from) / CELLS * panel.width() + .3, "height", high + .3, "fill", colour.apply(band[from]));
                from = i;
            }
        }
    }

    /** Boxes to the right, each with where its band begins. */
    private static void key(Panel panel, List<String> colours, double first, double step) {
        double x = panel.left() + panel.width() + 10;
        for (int b = 0; b < colours.size(); b++) {
            double y = panel.top() + panel.height() - (b + 1) * (BOX + 4);
            panel.page().mark("rect", "x", x, "y", y, "width", BOX, "height", BOX, "fill", colours.get(b), "stroke", "#4d4d4d", "stroke-width", .5);
            panel.page().element("text", Numbers.plain(rounded(first + b * step, step)) + " +", "x", x + BOX + 4, "y", y + 12, "font-size", "11");
        }
    }

    private static double rounded(double x, double step) {
        return Math.abs(x) < step * 1e-6 ? 0 : x;
    }

    private static double step(double least) {
        double safe = least > 0 ? least : 1;
        double power = Math.pow(10, Math.floor(Math.log10(safe)));
        return DoubleStream.of(1, 2, 2.5, 5, 10).map(t -> t * power).filter(t -> t >= safe).findFirst().orElse(10 * power);
    }

    private static String hex(Color c) {
        return String.format(Locale.ROOT, "#%06x", c.getRGB() & 0xffffff);
    }
}
