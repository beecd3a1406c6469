package org.casus.report.study;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.analysis.Quantiles;
import org.casus.report.hindcast.Plot;
import org.casus.report.html.Markup;
import org.casus.scenario.Scenario;

/**
 * Many weekly lines as a band: 90% and 50% of simulated runs, the median, and some runs as thin lines.
 *
 * @param name what the lines show, with its unit
 * @param scenario whose dates are drawn
 * @param runs runs[i][week]
 * @param difference whether they are differences, so that zero is drawn
 */
public record BandChart(String name, Scenario scenario, double[][] runs, boolean difference) implements StudyPage.Chart {
    private static final int THIN = 20;
    private static final int LABELS = 5;
    private static final String MOST = "#dddddd";
    private static final String HALF = "#aaaaaa";
    private static final String LINE = "#8888aa";
    private static final String INK = "#1a1a1a";
    private static final String ZERO = "#a3231c";

    @Override
    public void draw(Markup page) {
        int weeks = runs[0].length;
        double[] x = IntStream.range(0, weeks).mapToDouble(w -> w).toArray();
        double[][] q = bands(weeks);
        int step = Math.max(1, runs.length / THIN);
        double[][] thin = IntStream.iterate(0, i -> i < runs.length, i -> i + step).limit(THIN).mapToObj(i -> runs[i]).toArray(double[][]::new);
        page.element("p", name, "class", "axis");
        KeyLabels keys = new KeyLabels(scenario.keyDates(), scenario.start(), weeks - 1.);
        Plot plot = new Plot(page, name + " by week in " + runs.length + " simulated runs", new double[] {0, weeks - 1.}, ends(q, thin),
                keys.height());
        plot.band(x, q[0], q[4], MOST);
        plot.band(x, q[1], q[3], HALF);
        dates(plot, weeks);
        Arrays.stream(thin).forEach(r -> plot.path(x, r, LINE, .6));
        plot.path(x, q[2], INK, 2.5);
        if (difference) {
            plot.line(plot.x(0), plot.y(0), plot.x(weeks - 1.), plot.y(0), ZERO, 1.5);
        }
        keys.draw(plot);
        plot.end();
        Legend legend = new Legend(page).box(MOST, "90% of " + runs.length + (difference ? " simulated pairs" : " simulated runs"))
                .box(HALF, "50%").line(INK, 3, "median").line(LINE, 1, thin.length + (difference ? " single pairs" : " single runs"));
        (difference ? legend.line(ZERO, 2, "no difference") : legend).dashed("key dates of the scenario").end();
    }

    private double[][] bands(int weeks) {
        double[] at = {.05, .25, .5, .75, .95};
        double[][] q = new double[at.length][weeks];
        for (int w = 0; w < weeks; w++) {
            int week = w;
            Quantiles of = Quantiles.of(Arrays.stream(runs).mapToDouble(r -> r[week]).toArray());
            for (int k = 0; k < at.length; k++) {
                q[k][w] = of.at(at[k]);
            }
        }
        return q;
    }

    /** Dates under the axis. */
    private void dates(Plot plot, int weeks) {
        LocalDate start = scenario.start();
        for (int i = 0; i < LABELS; i++) {
            double week = Math.floor((weeks - 1.) * (i + .5) / LABELS);
            plot.under(week, start.plusWeeks((long) week).toString());
        }
        plot.says("date");
    }

    private double[] ends(double[][] q, double[][] thin) {
        double low = numbers(q, thin).min().orElse(0);
        double high = numbers(q, thin).max().orElse(1);
        return new double[] {difference ? Math.min(0, low) : low, difference ? Math.max(0, high) : high};
    }

    private static java.util.stream.DoubleStream numbers(double[][] q, double[][] thin) {
        return Stream.concat(Arrays.stream(q), Arrays.stream(thin)).flatMapToDouble(Arrays::stream).filter(Double::isFinite);
    }
}
