package org.casus.report.hindcast;

import java.time.LocalDate;
import org.casus.analysis.hindcast.Fan;
import org.casus.analysis.hindcast.PointScore;
import org.casus.analysis.hindcast.SeriesScore;
import org.casus.outcome.Observation;
import org.casus.report.html.Markup;
import org.casus.scenario.Scenario;

/** Runs over time as bands, or as bars where separate spans are counted, with observations in black. */
final class FanChart {
    private static final String MOST = "#d9d9d9";
    private static final String HALF = "#a8a8a8";
    private static final String THIN = "#7d7d7d";
    private static final String MEDIAN = "#0072b2";
    private static final String INK = "#000000";
    private static final int DATES = 5;
    private static final double WEEK = 7;
    private static final double BAR = 7;
    private final Scenario scenario;
    private final SeriesScore series;
    private final String name;
    private final Fan fan;

    FanChart(Scenario scenario, SeriesScore series, String name, Fan fan) {
        this.scenario = scenario;
        this.series = series;
        this.name = name;
        this.fan = fan;
    }

    void draw(Markup page) {
        page.open("figure");
        double end = scenario.weeks() * WEEK;
        Plot plot = new Plot(page, "Simulated spread of " + name + " over time with " + series.points().size()
                + " observations; the table below has the numbers.", new double[] {0, end}, range());
        for (int i = 0; i < DATES; i++) {
            double day = Math.floor(end * (i + .5) / DATES);
            plot.under(day, LocalDate.ofEpochDay(scenario.start().toEpochDay() + (long) day).toString());
        }
        if (fan.continuous()) {
            bands(plot);
        } else {
            bars(plot);
        }
        series.points().forEach(p -> observed(page, plot, p));
        plot.end();
        page.element("figcaption", name + ", simulated. Pale: 90% of runs; dark: 50%; blue: median; thin: single runs. Black:"
                + " observed, with its low and high.").close("figure");
    }

    private void bands(Plot plot) {
        double[][] q = fan.quantiles();
        plot.band(fan.days(), q[0], q[4], MOST);
        plot.band(fan.days(), q[1], q[3], HALF);
        for (double[] run : fan.thin()) {
            plot.path(fan.days(), run, THIN, .5);
        }
        plot.path(fan.days(), q[2], MEDIAN, 2.5);
    }

    private void bars(Plot plot) {
        double[][] q = fan.quantiles();
        for (int t = 0; t < fan.days().length; t++) {
            double x = plot.x(fan.days()[t]);
            plot.line(x, plot.y(q[0][t]), x, plot.y(q[4][t]), MOST, 2 * BAR);
            plot.line(x, plot.y(q[1][t]), x, plot.y(q[3][t]), HALF, 2 * BAR);
            for (double[] run : fan.thin()) {
                plot.line(x - BAR, plot.y(run[t]), x + BAR, plot.y(run[t]), THIN, .5);
            }
            plot.line(x - BAR, plot.y(q[2][t]), x + BAR, plot.y(q[2][t]), MEDIAN, 2.5);
        }
    }

    private static void observed(Markup page, Plot plot, PointScore p) {
        Observation o = p.forecast().observation();
        double x = plot.x(p.forecast().day());
        if (!Double.isNaN(o.spread())) {
            plot.line(x, plot.y(o.low()), x, plot.y(o.high()), INK, 1.5);
        }
        page.mark("circle", "cx", x, "cy", plot.y(o.value()), "r", 4, "fill", INK);
    }

    private double[] range() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[][] lines : new double[][][] {fan.quantiles(), fan.thin()}) {
            for (double[] line : lines) {
                for (double v : line) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
            }
        }
        for (PointScore p : series.points()) {
            Observation o = p.forecast().observation();
            low = Math.min(low, Double.isNaN(o.low()) ? o.value() : o.low());
            high = Math.max(high, Double.isNaN(o.high()) ? o.value() : o.high());
        }
        double room = .05 * (high - low);
        return new double[] {low > 0 && low < .6 * high ? 0 : low - room, high + room};
    }
}
