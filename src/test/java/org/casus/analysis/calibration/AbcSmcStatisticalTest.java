package org.casus.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.casus.random.Inversion;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;

/** Posteriors that are known in closed form. Fixed seeds; bounds are four standard errors of the particles there are. */
class AbcSmcStatisticalTest {
    private static final Batch BATCH = new Sequential(false);

    private static double uniform(long seed, int draw) {
        return new RandomStreams(seed).uniform(Stream.COMBAT, 0, 0, draw);
    }

    private static Simulator.Simulated only(double distance) {
        return new Simulator.Simulated(distance);
    }

    private static Population run(AbcSmc abc, int rounds, Simulator simulator) {
        Population p = abc.first(simulator, BATCH);
        double last = Double.POSITIVE_INFINITY;
        for (int round = 1; round <= rounds; round++) {
            double tolerance = abc.tolerance(p, last).orElseThrow();
            assertThat(tolerance).isLessThan(last);
            last = tolerance;
            p = abc.next(p, round, tolerance, simulator, BATCH).orElseThrow();
            assertThat(p.farthest()).isLessThanOrEqualTo(tolerance);
            assertThat(Arrays.stream(p.weights()).sum()).isCloseTo(1, within(1e-9));
        }
        return p;
    }

    /**
     * Prior N(0,1), one observation 1 with error N(0,1): posterior N(.5, .5). n = 2,000 particles worth more than 1,500; four
     * standard errors of the mean .5 and of the standard deviation .7071 are below .075 and .055; a tolerance of .05 adds little.
     */
    @Test
    void normalPosterior() {
        Simulator simulator = (u, seed) -> only(Math.abs(Inversion.normal(u[0]) + Inversion.normal(uniform(seed, 0)) - 1));
        Population p = run(new AbcSmc(1, 2000, .5, 1000, 1), 4, simulator);
        assertThat(p.farthest()).isLessThan(.15);
        assertThat(p.effective()).isGreaterThan(1500);
        double[] values = Arrays.stream(p.column(0)).map(Inversion::normal).toArray();
        Weighted w = new Weighted(values, p.weights());
        assertThat(w.mean()).isCloseTo(.5, within(.075));
        assertThat(w.deviation()).isCloseTo(Math.sqrt(.5), within(.055));
    }

    /**
     * Two models of a share, Beta(1,1) and Beta(10,1), alike before; 2 of 5 successes. The first has .900990 after. The
     * distance is whole, so the last tolerance is 0 and the answer exact. n = 3,000; four standard errors are .025.
     */
    @Test
    void modelChoice() {
        BetaDistribution second = new BetaDistribution(null, 10, 1);
        Simulator simulator = (u, seed) -> {
            double share = u[0] < .5 ? u[1] : second.inverseCumulativeProbability(u[1]);
            long hits = IntStream.range(0, 5).filter(i -> uniform(seed, i) < share).count();
            return only(Math.abs(hits - 2));
        };
        AbcSmc abc = new AbcSmc(2, 3000, .5, 1000, 3);
        Population p = abc.first(simulator, BATCH);
        double last = Double.POSITIVE_INFINITY;
        for (int round = 1; p.farthest() > 0; round++) {
            last = abc.tolerance(p, last).orElseThrow();
            p = abc.next(p, round, last, simulator, BATCH).orElseThrow();
        }
        Population end = p;
        double first = IntStream.range(0, p.size()).filter(i -> end.points()[i][0] < .5).mapToDouble(i -> end.weights()[i]).sum();
        assertThat(first).isCloseTo(.900990, within(.025));
        assertThat(abc.tolerance(p, 0)).isEmpty();
    }

    /**
     * A distance that does not hang on the parameters leaves the prior: mean .5 and deviation .2887 of each of three. n = 1,000
     * worth more than 500 after three rounds; four standard errors are .052 and, since a uniform's fourth moment is small, .024.
     */
    @Test
    void whatTellsNothingLeavesThePrior() {
        Simulator simulator = (u, seed) -> only(uniform(seed, 0));
        Population p = run(new AbcSmc(3, 1000, .5, 1000, 5), 3, simulator);
        for (int i = 0; i < 3; i++) {
            Weighted w = new Weighted(p.column(i), p.weights());
            assertThat(w.mean()).isCloseTo(.5, within(.052));
            assertThat(w.deviation()).isCloseTo(Math.sqrt(1.0 / 12), within(.024));
        }
        assertThat(p.effective()).isGreaterThan(500);
    }

    @Test
    void sameSeedSameResultInAnyOrderOfWork() {
        Simulator simulator = (u, seed) -> only(Math.abs(u[0] - .3) + .2 * uniform(seed, 0));
        AbcSmc abc = new AbcSmc(2, 60, .5, 500, 9);
        Population first = abc.first(simulator, BATCH);
        Population forwards = abc.next(first, 1, first.distance(.5), simulator, BATCH).orElseThrow();
        Population again = abc.first(simulator, new Sequential(true));
        Population backwards = abc.next(again, 1, again.distance(.5), simulator, new Sequential(true)).orElseThrow();
        assertThat(backwards.points()).isDeepEqualTo(forwards.points());
        assertThat(backwards.weights()).isEqualTo(forwards.weights());
        assertThat(backwards.trials()).isEqualTo(forwards.trials());
    }

    @Test
    void aRoundThatTakesTooManyRunsIsGivenUp() {
        Simulator simulator = (u, seed) -> only(1 + u[0]);
        AbcSmc abc = new AbcSmc(1, 20, .5, 10, 1);
        Optional<Population> none = abc.next(abc.first(simulator, BATCH), 1, .5, simulator, BATCH);
        assertThat(none).isEmpty();
    }
}
