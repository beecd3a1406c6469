package org.casus.report.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.calibration.Fitted;
import org.casus.report.html.Markup;
import org.casus.report.read.CalibrationWords;
import org.casus.report.read.Numbers;

/**
 * Small multiples, one a parameter: how the posterior weighs tenths of the prior. Each tenth has the
 * same weight before, so that the prior is a level line whatever its form.
 */
final class PriorPosteriorChart {
    private static final int BINS = 10;
    private static final int ACROSS = 3;
    private static final double WIDE = 300;
    private static final double HIGH = 246;
    private static final double LEFT = 14;
    private static final double TOP = 100;
    private static final double FLOOR = 202;
    private static final double LINE = 17;
    private static final int LETTERS = 36;
    private final Markup page;
    private final CalibrationWords words;
    private final double most;

    private PriorPosteriorChart(Markup page, CalibrationWords words, double most) {
        this.page = page;
        this.words = words;
        this.most = most;
    }

    static void draw(Markup page, List<Fitted> fitted, CalibrationWords words) {
        double most = fitted.stream().flatMapToDouble(f -> Arrays.stream(shares(f))).max().orElse(1);
        double height = HIGH * Math.ceil(fitted.size() / (double) ACROSS);
        page.open("figure").open("svg", "viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", ACROSS * WIDE, height), "role", "img",
                "aria-label", "Prior and posterior of " + fitted.size() + " parameters; the table above has the numbers.",
                "font-size", "13", "fill", "#1a1a1a");
        PriorPosteriorChart chart = new PriorPosteriorChart(page, words, Math.max(2.0 / BINS, most));
        for (int i = 0; i < fitted.size(); i++) {
            chart.one(fitted.get(i), i % ACROSS * WIDE, Math.floor(i / (double) ACROSS) * HIGH);
        }
        page.close("svg").element("figcaption", "Prior against posterior. Bars: share of the posterior in each tenth of the prior. Grey line:"
                + " the prior, a tenth everywhere. Triangle: posterior median. The axis is stretched so that the prior is level; its"
                + " words are the values at 5%, 50% and 95% of the prior.").close("figure");
    }

    /** Share of the posterior in each tenth of the prior. */
    private static double[] shares(Fitted f) {
        double[] out = new double[BINS];
        double sum = Arrays.stream(f.shares().weights()).sum();
        for (int i = 0; i < f.shares().values().length; i++) {
            out[(int) (f.shares().values()[i] * BINS)] += f.shares().weights()[i] / sum;
        }
        return out;
    }

    private void one(Fitted f, double x0, double y0) {
        List<String> name = broken(words.parameter(f.prior().id()));
        for (int i = 0; i < name.size(); i++) {
            page.element("text", name.get(i), "x", x0 + LEFT, "y", y0 + 18 + i * LINE, "font-weight", "bold");
        }
        page.element("text", String.format(Locale.ROOT, "%s, contraction %.2f", f.identification().words(), f.contraction()),
                "x", x0 + LEFT, "y", y0 + 18 + name.size() * LINE);
        double bar = (WIDE - 2 * LEFT) / BINS;
        double[] shares = shares(f);
        for (int b = 0; b < BINS; b++) {
            double h = height(shares[b]);
            page.mark("rect", "x", x0 + LEFT + b * bar + 1, "y", y0 + FLOOR - h, "width", bar - 2, "height", h, "fill", "#0072b2");
        }
        double level = y0 + FLOOR - height(1.0 / BINS);
        page.mark("line", "x1", x0 + LEFT, "y1", level, "x2", x0 + WIDE - LEFT, "y2", level, "stroke", "#7d7d7d", "stroke-width", 2.5);
        page.mark("line", "x1", x0 + LEFT, "y1", y0 + FLOOR, "x2", x0 + WIDE - LEFT, "y2", y0 + FLOOR, "stroke", "#1a1a1a", "stroke-width", 1);
        double middle = x0 + LEFT + f.shares().quantile(.5) * (WIDE - 2 * LEFT);
        page.mark("path", "d", String.format(Locale.ROOT, "M%.1f,%.1f l-6,9 h12 Z", middle, y0 + FLOOR + 2), "fill", "#d55e00");
        word(f, .05, x0 + LEFT, y0, "start");
        word(f, .5, x0 + WIDE / 2, y0, "middle");
        word(f, .95, x0 + WIDE - LEFT, y0, "end");
    }

    /** Lines that fit above the bars. */
    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line);
                line = "";
            }
            line += (line.isEmpty() ? "" : " ") + word;
        }
        lines.add(line);
        return lines;
    }

    private void word(Fitted f, double p, double x, double y0, String anchor) {
        page.element("text", Numbers.plain(f.prior(p)), "x", x, "y", y0 + FLOOR + 27, "text-anchor", anchor);
    }

    private double height(double share) {
        return share / most * (FLOOR - TOP);
    }
}
