package org.casus.analysis.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Surfaces of functions that are known, and of plain chance. */
class ResponseSurfaceTest {
    private static double[][] points(int n, int factors) {
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(factors);
        sobol.skipTo(1);
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            x[i] = sobol.nextVector();
        }
        return x;
    }

    private static ResponseSurface surface(int n, int factors, ToDoubleFunction<double[]> f, double noise) {
        double[][] x = points(n, factors);
        return ResponseSurface.of(x, Arrays.stream(x).mapToDouble(f).toArray(), new boolean[factors], noise);
    }

    private static double branin(double[] u) {
        double x = 15 * u[0] - 5;
        double y = 15 * u[1];
        double bow = y - 5.1 / (4 * Math.PI * Math.PI) * x * x + 5 / Math.PI * x - 6;
        return bow * bow + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
    }

    private static double ishigami(double[] u) {
        double x = Math.PI * (2 * u[0] - 1);
        double y = Math.PI * (2 * u[1] - 1);
        double z = Math.PI * (2 * u[2] - 1);
        return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + .1 * Math.pow(z, 4) * Math.sin(x);
    }

    @Test
    void braninWithItsThreeLeastPlaces() {
        ResponseSurface s = surface(64, 2, ResponseSurfaceTest::branin, Double.NaN);
        assertThat(s.q2()).isGreaterThan(.98);
        assertThat(s.over(0, 1).at((-Math.PI + 5) / 15, 12.275 / 15)).isCloseTo(.397887, offset(5.));
        assertThat(s.over(0, 1).at((Math.PI + 5) / 15, 2.275 / 15)).isCloseTo(.397887, offset(5.));
        assertThat(s.over(0, 1).at(0, 0)).isGreaterThan(200);
    }

    @Test
    void ishigamiWithItsTotalEffects() {
        ResponseSurface s = surface(200, 3, ResponseSurfaceTest::ishigami, Double.NaN);
        assertThat(s.q2()).isGreaterThan(.9);
        assertThat(s.importance(0)).isCloseTo(.5576, offset(.1));
        assertThat(s.importance(1)).isCloseTo(.4424, offset(.1));
        assertThat(s.importance(2)).isCloseTo(.2437, offset(.1));
        assertThat(s.ranking()).containsExactly(0, 1, 2);
    }

    @Test
    void marginsOfASumAreItsParts() {
        ResponseSurface s = surface(60, 3, u -> 10 * u[0] + 4 * (u[1] - .5) * (u[1] - .5), 0);
        double[] at = {.1, .4, .9};
        for (double u : at) {
            assertThat(s.over(0).at(u) - s.over(0).at(.5)).isCloseTo(10 * (u - .5), offset(.1));
            assertThat(s.over(1).at(u) - s.over(1).at(.5)).isCloseTo(4 * (u - .5) * (u - .5), offset(.1));
        }
        assertThat(s.importance(2)).isLessThan(.001);
        assertThat(s.over(0, 1).error(.5, .5)).isLessThan(.1);
    }

    @Test
    void noiseIsTakenForNoiseAndItsBandHolds() {
        Well19937c random = new Well19937c(5);
        double[][] x = points(120, 2);
        double[] y = Arrays.stream(x).mapToDouble(u -> 3 * u[0] + random.nextGaussian()).toArray();
        for (double known : new double[] {1, Double.NaN}) {
            ResponseSurface s = ResponseSurface.of(x, y, new boolean[2], known);
            assertThat(s.noise()).isCloseTo(1, offset(.35));
            assertThat(s.q2()).isBetween(.2, .65);
            double off = s.over(0).at(.9) - s.over(0).at(.1) - 2.4;
            assertThat(Math.abs(off)).isLessThan(3 * (s.over(0).error(.9) + s.over(0).error(.1)));
        }
    }

    @Test
    void plainChancePredictsNoBetterThanTheMean() {
        Well19937c random = new Well19937c(6);
        ResponseSurface s = surface(80, 3, u -> random.nextGaussian(), Double.NaN);
        assertThat(s.q2()).isLessThan(.1);
    }

    @Test
    void leavingOutIsWhatAFitWithoutThePointSays() {
        double[][] x = points(20, 2);
        double[] y = Arrays.stream(x).mapToDouble(ResponseSurfaceTest::branin).toArray();
        Kernel kernel = new Kernel(new double[] {.4, .6}, new boolean[2]);
        double[] left = new Kriging(x, y, kernel, 1000, 3).leftOut();
        double[][] others = Arrays.copyOfRange(x, 1, 20);
        double[] k = Arrays.stream(others).mapToDouble(p -> kernel.of(x[0], p)).toArray();
        assertThat(left[0]).isCloseTo(new Kriging(others, Arrays.copyOfRange(y, 1, 20), kernel, 1000, 3).predict(k), offset(1e-6));
    }

    @Test
    void levelsWithoutOrder() {
        double[][] x = points(60, 2);
        Arrays.stream(x).forEach(p -> p[1] = Math.floor(3 * p[1]));
        double[] of = {0, 9, 1};
        ResponseSurface s = ResponseSurface.of(x, Arrays.stream(x).mapToDouble(p -> p[0] + of[(int) p[1]]).toArray(), new boolean[] {false, true}, 0);
        assertThat(s.q2()).isGreaterThan(.99);
        assertThat(s.over(1).at(1) - s.over(1).at(2)).isCloseTo(8, offset(.1));
    }

    @Test
    void tooFewPointsAndConstantsAreRefused() {
        assertThatThrownBy(() -> surface(9, 2, u -> u[0], 0)).hasMessageContaining("9 point(s) are too few").hasMessageContaining("at least 10");
        assertThatThrownBy(() -> surface(20, 2, u -> 7, 0)).hasMessageContaining("same at every point");
    }
}
