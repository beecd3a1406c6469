package org.casus.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;

/**
 * Which parameters the observations can see. All parameters vary at once over a Latin hypercube (McKay,
 * Beckman and Conover 1979), and the rank correlation of each with the bias of each series is held
 * against chance over all pairs at once, five in a hundred of those believed being false on average
 * (Benjamini and Hochberg 1995). What has no monotone effect on any one series stays unseen. What is seen is ordered by its
 * force, since a clear effect that is small beside the spread of an observation tells nothing.
 *
 * @param ids parameters
 * @param points how many points, 10 or more
 * @param seed seed of the design
 */
public record Screening(List<String> ids, int points, long seed) {
    private static final double FALSE_SHARE = .05;
    private static final Comparator<Influence> STRONGEST =
            Comparator.comparing((Influence i) -> !i.seen()).thenComparing(i -> -i.force());

    public Screening {
        ids = List.copyOf(ids);
        if (points < 10) {
            throw new IllegalArgumentException("screening points " + points + " must be 10 or more");
        }
    }

    /** Design: one row a point, one number in (0,1) a parameter, each tenth, hundredth ... of every range used alike. */
    public double[][] design() {
        RandomStreams streams = new RandomStreams(seed);
        double[][] out = new double[points][ids.size()];
        for (int p = 0; p < ids.size(); p++) {
            int parameter = p;
            double[] ranks = Ranks.of(IntStream.range(0, points)
                    .mapToDouble(i -> streams.uniform(Stream.SCREENING, parameter, i, 0)).toArray());
            for (int i = 0; i < points; i++) {
                out[i][p] = (ranks[i] - 1 + streams.uniform(Stream.SCREENING, parameter, i, 1)) / points;
            }
        }
        return out;
    }

    /**
     * Influence of each parameter: those seen, the most forceful first, then the rest in the same order.
     *
     * @param series names of the series
     * @param bias bias by point and series
     */
    public List<Influence> influences(List<String> series, double[][] bias) {
        double[][] design = design();
        double[][] ranks = IntStream.range(0, series.size())
                .mapToObj(s -> Ranks.of(column(bias, s))).toArray(double[][]::new);
        double[][] correlations = new double[ids.size()][series.size()];
        for (int p = 0; p < ids.size(); p++) {
            double[] x = Ranks.of(column(design, p));
            for (int s = 0; s < series.size(); s++) {
                correlations[p][s] = Ranks.correlation(x, ranks[s]);
            }
        }
        double[] deviations = IntStream.range(0, series.size())
                .mapToDouble(i -> Math.sqrt(StatUtils.variance(column(bias, i)))).toArray();
        return judged(series, correlations, deviations);
    }

    private List<Influence> judged(List<String> series, double[][] correlations, double[] deviations) {
        double[] chances = Arrays.stream(correlations).flatMapToDouble(Arrays::stream).map(r -> Ranks.chance(r, points)).toArray();
        double limit = FalseDiscoveries.threshold(chances, FALSE_SHARE);
        List<Influence> out = new ArrayList<>();
        for (int p = 0; p < ids.size(); p++) {
            String id = ids.get(p);
            double[] row = correlations[p];
            out.add(IntStream.range(0, row.length).filter(s -> row[s] != 0)
                    .mapToObj(s -> new Influence(id, series.get(s), row[s], Math.abs(row[s]) * deviations[s], Ranks.chance(row[s], points) <= limit))
                    .min(STRONGEST).orElse(new Influence(id, "", 0, 0, false)));
        }
        out.sort(STRONGEST);
        return out;
    }

    private static double[] column(double[][] rows, int c) {
        return Arrays.stream(rows).mapToDouble(r -> r[c]).toArray();
    }
}
