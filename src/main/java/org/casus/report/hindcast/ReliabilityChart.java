package org.casus.report.hindcast;

import org.casus.analysis.Brier;
import org.casus.analysis.Interval;
import org.casus.analysis.ReliabilityBin;
import org.casus.report.html.Markup;

/** How often what runs gave a chance to came true; honest chances lie on the diagonal. */
final class ReliabilityChart {
    private static final double LEAST = 3;
    private static final double EDGE = 0.9;

    private ReliabilityChart() {}

    static void draw(Markup page, Brier brier) {
        page.open("figure");
        Plot plot = new Plot(page, "Reliability diagram of " + brier.n() + " chances that a side held a zone.",
                new double[] {0, 1}, new double[] {0, 1});
        for (int i = 0; i <= 10; i += 2) {
            plot.under(i / 10.0, i * 10 + "%");
        }
        plot.says("share of runs in which the side holds the zone");
        plot.path(new double[] {0, 1}, new double[] {0, 1}, "#7d7d7d", 1);
        for (ReliabilityBin bin : brier.bins()) {
            Interval wilson = bin.interval();
            double x = plot.x(bin.forecast());
            plot.line(x, plot.y(wilson.low()), x, plot.y(wilson.high()), "#0072b2", 1.5);
            double r = LEAST + Math.sqrt(bin.n());
            page.mark("circle", "cx", x, "cy", plot.y(bin.share()), "r", r, "fill", "#0072b2");
            boolean right = bin.forecast() > EDGE;
            page.element("text", bin.n() + "", "x", right ? x - r - 3 : x + r + 3, "y", plot.y(bin.share()) + 4,
                    "text-anchor", right ? "end" : "start");
        }
        plot.end();
        page.element("figcaption", "How often a side did hold a zone, by the chance that runs gave it; each check speaks of every side."
                + " Numbers: chances; lines: 95% Wilson intervals, too narrow where checks go together.").close("figure");
    }
}
