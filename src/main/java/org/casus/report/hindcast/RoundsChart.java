package org.casus.report.hindcast;

import java.util.List;
import org.casus.analysis.Quantiles;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Population;
import org.casus.report.html.Markup;

/** Distance from what was observed by round, beside runs with the defaults and fresh runs of the posterior. */
final class RoundsChart {
    private static final double BAR = 26;

    private RoundsChart() {}

    static void draw(Markup page, Calibration c) {
        List<Population> rounds = c.rounds();
        int n = rounds.size();
        double high = Math.max(rounds.get(0).distance(.95), Quantiles.of(c.byDefault()).at(.95));
        page.open("figure");
        Plot plot = new Plot(page, "Distance by round; the table above has the numbers.", new double[] {0, n + 2}, new double[] {0, high * 1.05});
        for (int r = 0; r < n; r++) {
            spread(plot, r + .5, Quantiles.of(rounds.get(r).distances()), "#0072b2");
            plot.under(r + .5, r == 0 ? "prior" : "round " + r);
        }
        spread(plot, n + .5, Quantiles.of(c.byDefault()), "#1a1a1a");
        plot.under(n + .5, "defaults");
        spread(plot, n + 1.5, Quantiles.of(c.byPosterior()), "#d55e00");
        plot.under(n + 1.5, "posterior, fresh");
        plot.end();
        page.element("figcaption", "Distance of runs from what was observed, in spreads. Pale: 90% of runs; line: median. Particles of a round"
                + " were chosen for a small distance, by luck among other things; fairly compared are the defaults and fresh runs with"
                + " draws of the posterior, " + c.byDefault().length + " each on the same seeds.").close("figure");
    }

    private static void spread(Plot plot, double at, Quantiles q, String colour) {
        double x = plot.x(at);
        plot.line(x, plot.y(q.at(.05)), x, plot.y(q.at(.95)), "#c9c9c9", BAR);
        plot.line(x - BAR / 2, plot.y(q.median()), x + BAR / 2, plot.y(q.median()), colour, 3);
    }
}
