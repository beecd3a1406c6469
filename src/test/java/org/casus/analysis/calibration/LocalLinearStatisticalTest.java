package org.casus.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.random.Inversion;
import org.casus.random.RandomStreams;
import org.casus.random.Stream;
import org.junit.jupiter.api.Test;

/** Regression adjustment against posteriors that are known in closed form. Fixed seeds. */
class LocalLinearStatisticalTest {
    private static double normal(long seed, int draw) {
        return Inversion.normal(new RandomStreams(seed).uniform(Stream.COMBAT, 0, 0, draw));
    }

    /** Prior N(0,1), one observation 1 with error N(0,1). */
    private static Simulator.Simulated run(double[] u, long seed) {
        double miss = Inversion.normal(u[0]) + normal(seed, 0) - 1;
        return new Simulator.Simulated(Math.abs(miss), miss);
    }

    private static Weighted values(Population p) {
        return new Weighted(Arrays.stream(p.column(0)).map(Inversion::normal).toArray(), p.weights());
    }

    /**
     * Plain draws of the prior, every one accepted: the posterior is N(.5, .5), the unadjusted population the prior. The model is
     * linear and its spread even, so the adjustment is exact up to chance. n = 2,000, worth more than 1,000 by the kernel; four standard
     * errors of the mean are below .09, of the standard deviation .7071 below .065.
     */
    @Test
    void normalPosteriorFromDrawsOfThePriorAlone() {
        Population p = new AbcSmc(1, 2000, .5, 1, 1).first(LocalLinearStatisticalTest::run, new Sequential(false));
        Population adjusted = LocalLinear.adjusted(p).orElseThrow();
        assertThat(adjusted.effective()).isGreaterThan(1000);
        assertThat(values(adjusted).mean()).isCloseTo(.5, within(.09));
        assertThat(values(adjusted).deviation()).isCloseTo(Math.sqrt(.5), within(.065));
        assertThat(values(p).mean()).isCloseTo(0, within(.09));
        assertThat(values(p).deviation()).isCloseTo(1, within(.065));
    }

    /** After a round with a wide tolerance it comes nearer to N(.5, .5) than the round itself; the weights of the round count. */
    @Test
    void importanceWeightsCount() {
        AbcSmc abc = new AbcSmc(1, 2000, .5, 200, 2);
        Population first = abc.first(LocalLinearStatisticalTest::run, new Sequential(false));
        Population p = abc.next(first, 1, first.distance(.5), LocalLinearStatisticalTest::run, new Sequential(false)).orElseThrow();
        Weighted adjusted = values(LocalLinear.adjusted(p).orElseThrow());
        assertThat(adjusted.mean()).isCloseTo(.5, within(.09));
        assertThat(adjusted.deviation()).isCloseTo(Math.sqrt(.5), within(.065));
        assertThat(Math.abs(adjusted.mean() - .5)).isLessThan(Math.abs(values(p).mean() - .5));
    }

    /** By hand: points on a line of their summaries all move to its intercept, the normal quantile 0, share .5; weights 1 - d^2. */
    @Test
    void pointsOnALineMeet() {
        double[] summaries = {-1, -.5, 0, .25, .5, .75, 1, -.25, -.75, .1};
        double[][] points = Arrays.stream(summaries).mapToObj(x -> new double[] {share(.8 * x)}).toArray(double[][]::new);
        double[] even = new double[summaries.length];
        Arrays.fill(even, .1);
        Population p = new Population(points, even, Arrays.stream(summaries).map(Math::abs).toArray(), new int[summaries.length],
                Arrays.stream(summaries).mapToObj(x -> new double[] {x}).toArray(double[][]::new));
        Population adjusted = LocalLinear.adjusted(p).orElseThrow();
        assertThat(Arrays.stream(adjusted.column(0)).boxed()).allSatisfy(u -> assertThat(u).isCloseTo(.5, within(1e-6)));
        double sum = Arrays.stream(summaries).map(x -> 1 - x * x).sum();
        assertThat(IntStream.range(0, summaries.length).mapToObj(i -> adjusted.weights()[i]))
                .allSatisfy(w -> assertThat(w).isBetween(0.0, 1.0));
        assertThat(adjusted.weights()[4]).isCloseTo(.75 / sum, within(1e-12));
        assertThat(adjusted.weights()[0]).isZero();
    }

    private static double share(double quantile) {
        return .5 * org.apache.commons.math3.special.Erf.erfc(-quantile / Math.sqrt(2));
    }

    @Test
    void tooFewParticlesAreLeftAsTheyAre() {
        Population p = new AbcSmc(1, 6, .5, 1, 1).first(LocalLinearStatisticalTest::run, new Sequential(false));
        assertThat(LocalLinear.adjusted(p)).isEmpty();
        Population silent = new AbcSmc(1, 50, .5, 1, 1).first((u, seed) -> new Simulator.Simulated(u[0]), new Sequential(false));
        assertThat(LocalLinear.adjusted(silent)).isEmpty();
    }
}
