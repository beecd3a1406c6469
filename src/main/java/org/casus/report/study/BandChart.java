package org.casus.report.study;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.analysis.Quantiles;
import org.casus.report.hindcast.Markup;
import org.casus.report.hindcast.Plot;

/**
 * Many weekly lines as a band: 90% and 50% of simulated runs, the median, and some runs as thin lines.
 *
 * @param name what the lines show
 * @param runs runs[i][week]
 * @param difference whether they are differences, so that zero is drawn
 */
public record BandChart(String name, double[][] runs, boolean difference) implements StudyPage.Chart {
    private static final int THIN = 20;
    private static final int LABELS = 6;

    @Override
    public void draw(Markup page) {
        int weeks = runs[0].length;
        double[] x = IntStream.range(0, weeks).mapToDouble(w -> w).toArray();
        double[][] q = new double[5][weeks];
        double[] at = {.05, .25, .5, .75, .95};
        for (int w = 0; w < weeks; w++) {
            int week = w;
            Quantiles of = Quantiles.of(Arrays.stream(runs).mapToDouble(r -> r[week]).toArray());
            for (int k = 0; k < at.length; k++) {
                q[k][w] = of.at(at[k]);
            }
        }
        int step = Math.max(1, runs.length / THIN);
        double[][] thin = IntStream.iterate(0, i -> i < runs.length, i -> i + step).limit(THIN).mapToObj(i -> runs[i]).toArray(double[][]::new);
        Plot plot = new Plot(page, name + " by week", new double[] {0, weeks - 1.}, ends(q, thin));
        plot.band(x, q[0], q[4], "#dddddd");
        plot.band(x, q[1], q[3], "#aaaaaa");
        Arrays.stream(thin).forEach(r -> plot.path(x, r, "#8888aa", .6));
        plot.path(x, q[2], "#1a1a1a", 2.5);
        if (difference) {
            plot.line(plot.x(0), plot.y(0), plot.x(weeks - 1.), plot.y(0), "#a3231c", 1.5);
        }
        for (int w = 0; w < weeks; w += Math.max(1, (weeks - 1) / LABELS)) {
            plot.under(w, String.valueOf(w));
        }
        plot.says("weeks from the start; " + name);
        plot.end();
    }

    private double[] ends(double[][] q, double[][] thin) {
        double low = java.util.stream.Stream.concat(Arrays.stream(q), Arrays.stream(thin)).flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite).min().orElse(0);
        double high = java.util.stream.Stream.concat(Arrays.stream(q), Arrays.stream(thin)).flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite).max().orElse(1);
        return new double[] {difference ? Math.min(0, low) : low, difference ? Math.max(0, high) : high};
    }
}
