package org.casus.analysis.calibration;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;

/**
 * Population Monte Carlo for approximate Bayesian computation: Toni et al. (2009), algorithm ABC SMC, with the kernel and
 * the weights of Beaumont et al. (2009), w = prior / sum of w_j K(from j). Points are shares of the prior, so that the
 * prior is uniform on the unit cube. The tolerance of a round is a quantile of the distances of the one before (Del Moral,
 * Doucet and Jasra 2012 in that it is found on the way). Every particle draws from numbers of its own, so that the result
 * does not hang on how many work at once.
 *
 * @param parameters how many, 1 or more
 * @param particles how many a round, 2 or more
 * @param quantile share of a round's particles that lie within the tolerance of the next, above 0 and below 1
 * @param mostTrials runs that a particle may take before its round is given up, 1 to 1,000,000
 * @param seed seed of everything
 */
public record AbcSmc(int parameters, int particles, double quantile, int mostTrials, long seed) {
    private static final int MOST_DRAWS = 1 << 20;
    private static final int PARTICLE_BITS = 20;

    /** What the particles of one round share. */
    private record Round(int number, Population before, Kernel kernel, double tolerance) {}

    public AbcSmc {
        if (parameters < 1 || particles < 2 || particles >= 1 << PARTICLE_BITS) {
            throw new IllegalArgumentException(particles + " particles of " + parameters + " parameters cannot be fitted");
        }
        if (!(quantile > 0 && quantile < 1) || mostTrials < 1 || mostTrials > 1_000_000) {
            throw new IllegalArgumentException("quantile " + quantile + " must lie between 0 and 1, trials " + mostTrials
                    + " in [1, 1000000]");
        }
    }

    /** Round 0: points of the prior, each run once. */
    public Population first(Simulator simulator, Batch batch) {
        RandomStreams streams = streams(0);
        double[][] rows = batch.each(particles, i -> {
            double[] point = IntStream.range(0, parameters).mapToDouble(p -> streams.uniform(Stream.CALIBRATION, i, 0, p)).toArray();
            return ParticleRow.of(point, simulator.run(point, runSeed(0, i, 0)), 1);
        });
        double[] weights = new double[particles];
        Arrays.fill(weights, 1.0 / particles);
        return ParticleRow.population(rows, parameters, weights);
    }

    /**
     * Tolerance of the round after one: the quantile of its distances, or where many are alike the next smaller distance
     * there is. None where all are alike.
     *
     * @param last tolerance of the round itself
     */
    public OptionalDouble tolerance(Population p, double last) {
        double at = p.distance(quantile);
        if (at < last) {
            return OptionalDouble.of(at);
        }
        return Arrays.stream(p.distances()).filter(d -> d < last).max();
    }

    /**
     * The next round; nothing where a particle took too many runs.
     *
     * @param before the round before
     * @param round its number, 1 or more
     * @param tolerance largest distance that is accepted
     */
    public Optional<Population> next(Population before, int round, double tolerance, Simulator simulator, Batch batch) {
        Round r = new Round(round, before, Kernel.of(before), tolerance);
        try {
            double[][] rows = batch.each(particles, i -> accepted(r, i, simulator));
            return Optional.of(ParticleRow.population(rows, parameters, weights(before, r.kernel, rows)));
        } catch (LostParticleException e) {
            return Optional.empty();
        }
    }

    /** The run of a particle that comes within the tolerance. @throws LostParticleException where it takes too many */
    private double[] accepted(Round r, int particle, Simulator simulator) {
        for (int trial = 0; trial < mostTrials; trial++) {
            Optional<double[]> point = moved(r, particle, trial);
            if (point.isPresent()) {
                Simulator.Simulated run = simulator.run(point.get(), runSeed(r.number, particle, trial));
                if (run.distance() <= r.tolerance) {
                    return ParticleRow.of(point.get(), run, trial + 1);
                }
            }
        }
        throw new LostParticleException("particle " + particle + " of round " + r.number + " took more than " + mostTrials + " runs");
    }

    /** A particle of the round before, moved; drawn anew where the move leaves the prior. */
    private Optional<double[]> moved(Round r, int particle, int trial) {
        RandomStreams streams = streams(r.number);
        int[] draw = {0};
        while (draw[0] + parameters < MOST_DRAWS) {
            int from = r.before.at(streams.uniform(Stream.CALIBRATION, particle, trial, draw[0]++));
            double[] to = r.kernel.near(r.before.points()[from],
                    () -> streams.uniform(Stream.CALIBRATION, particle, trial, draw[0]++));
            if (Arrays.stream(to).allMatch(u -> u > 0 && u < 1)) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    private static double[] weights(Population before, Kernel kernel, double[][] rows) {
        double[] weights = Arrays.stream(rows).mapToDouble(row -> 1 / IntStream.range(0, before.size())
                .mapToDouble(j -> before.weights()[j] * kernel.density(before.points()[j], row)).sum()).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    private RandomStreams streams(int round) {
        return new RandomStreams(seed * 1_000_003 + round);
    }

    private long runSeed(int round, int particle, int trial) {
        return seed + ((long) (round + 1) << 2 * PARTICLE_BITS) + ((long) particle << PARTICLE_BITS) + trial;
    }
}
