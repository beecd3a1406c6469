package org.casus.report.hindcast;

import java.util.Arrays;
import org.casus.report.html.Markup;

/** Where observations fall among their runs. */
final class PitChart {
    private PitChart() {}

    static void draw(Markup page, int[] counts) {
        int n = Arrays.stream(counts).sum();
        int most = Arrays.stream(counts).max().orElse(0);
        page.open("figure");
        Plot plot = new Plot(page, "Histogram of the rank of " + n + " observations among runs: "
                + Arrays.toString(counts), new double[] {0, counts.length}, new double[] {0, Math.max(4, most)});
        for (int i = 0; i < counts.length; i++) {
            double x = plot.x(i + .5);
            plot.line(x, plot.y(0), x, plot.y(counts[i]), "#a8a8a8", 40);
            plot.under(i + .5, counts[i] + "");
        }
        double even = (double) n / counts.length;
        plot.path(new double[] {0, counts.length}, new double[] {even, even}, "#1a1a1a", 1);
        plot.says("tenths of the runs, lowest to highest");
        plot.end();
        page.element("figcaption", "How many observations fall into each tenth of their runs. The line: what a sound ensemble gives"
                + " on average. A valley says too narrow, a hill too wide, a slope biased.").close("figure");
    }
}
