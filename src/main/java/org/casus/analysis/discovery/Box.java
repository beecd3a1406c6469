package org.casus.analysis.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * A box of factors and what it holds.
 *
 * @param limits one a factor
 * @param points points in it
 * @param hits points of interest in it
 * @param coverage share of all points of interest that it holds
 * @param density share of its points that are of interest
 */
public record Box(List<Limit> limits, int points, int hits, double coverage, double density) {
    public Box {
        limits = List.copyOf(limits);
    }

    static Box of(Cases c, List<Limit> limits) {
        int[] in = inside(c, limits);
        int hits = (int) java.util.Arrays.stream(in).filter(i -> c.hits()[i]).count();
        int all = c.interesting();
        return new Box(limits, in.length, hits, all == 0 ? 0 : (double) hits / all, in.length == 0 ? 0 : (double) hits / in.length);
    }

    static Box whole(Cases c) {
        return of(c, Collections.nCopies(c.names().size(), Limit.NONE));
    }

    static int[] inside(Cases c, List<Limit> limits) {
        return IntStream.range(0, c.size())
                .filter(i -> IntStream.range(0, limits.size()).allMatch(j -> limits.get(j).holds(c.inputs()[i][j]))).toArray();
    }

    /** The same box with another limit on one factor. */
    Box with(Cases c, int factor, Limit limit) {
        List<Limit> changed = new ArrayList<>(limits);
        changed.set(factor, limit);
        return of(c, changed);
    }

    /** Places of the factors that it limits. */
    public List<Integer> limited() {
        return IntStream.range(0, limits.size()).filter(j -> limits.get(j).limits()).boxed().toList();
    }

    /**
     * Quasi-p-value of each limit (Bryant and Lempert 2010): the chance of as many points of interest among
     * as many points, if the box without that limit had its share of them by chance. "Quasi", since the box was
     * sought on the same points.
     *
     * @return one a factor; NaN where it has no limit
     */
    public double[] quasiP(Cases c) {
        double[] p = new double[limits.size()];
        for (int j = 0; j < p.length; j++) {
            Box without = limits.get(j).limits() ? with(c, j, Limit.NONE) : null;
            p[j] = without == null ? Double.NaN
                    : 1 - new BinomialDistribution(null, points, without.density()).cumulativeProbability(hits - 1);
        }
        return p;
    }
}
