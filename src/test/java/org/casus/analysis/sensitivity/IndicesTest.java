package org.casus.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.casus.experiment.design.ExperimentDesign;
import org.casus.scenario.study.Design;
import org.casus.scenario.study.Range;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;
import org.junit.jupiter.api.Test;

/** Indices of test functions whose values are known in closed form, on the designs that studies use. */
class IndicesTest {
    private static ExperimentDesign design(int factors, Design d) {
        List<Swept> swept = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            swept.add(new Swept("f" + i, List.of("parameters", "f" + i, "value"), "", List.of(), List.of(), false, new Range(0, 1, .5, "U"), 2, false, ""));
        }
        return ExperimentDesign.of(new Study(1, "s", "", "", List.of("a"), 1, 5, 1, Map.of(), d, Map.of(), List.of(), List.of(), 0), swept, List.of());
    }

    private static SobolIndices sobol(int factors, int base, boolean second, ToDoubleFunction<double[]> f) {
        ExperimentDesign d = design(factors, new Design("saltelli", base, null, 4, second, null));
        double[][] y = new double[base][d.block()];
        for (int b = 0; b < base; b++) {
            for (int p = 0; p < d.block(); p++) {
                y[b][p] = f.applyAsDouble(d.coordinates((long) b * d.block() + p));
            }
        }
        return SobolIndices.of(y, factors, 1);
    }

    private static double ishigami(double[] u) {
        double x = Math.PI * (2 * u[0] - 1);
        double y = Math.PI * (2 * u[1] - 1);
        double z = Math.PI * (2 * u[2] - 1);
        return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + .1 * Math.pow(z, 4) * Math.sin(x);
    }

    private static double g(double[] u) {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double product = 1;
        for (int i = 0; i < 8; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    @Test
    void ishigami() {
        SobolIndices s = sobol(3, 1 << 12, true, IndicesTest::ishigami);
        assertThat(s.variance()).isCloseTo(13.844588, offset(.05));
        double[] first = {.313905, .442411, 0};
        double[] total = {.557589, .442411, .243684};
        for (int i = 0; i < 3; i++) {
            assertThat(s.first().get(i).value()).isCloseTo(first[i], offset(.01));
            assertThat(s.total().get(i).value()).isCloseTo(total[i], offset(.01));
            assertThat(s.total().get(i).interval().contains(total[i])).isTrue();
        }
        assertThat(s.second().get(0).value()).isCloseTo(0, offset(.02));
        assertThat(s.second().get(1).value()).isCloseTo(.243684, offset(.02));
        assertThat(s.second().get(1).interval().contains(.243684)).isTrue();
    }

    @Test
    void gFunction() {
        SobolIndices s = sobol(8, 1 << 12, false, IndicesTest::g);
        assertThat(s.variance()).isCloseTo(.465424, offset(.01));
        double[] first = {.716192, .179048, .023676, .007162, .000072};
        double[] total = {.787144, .242198, .034317, .010460, .000105};
        for (int i = 0; i < 5; i++) {
            assertThat(s.first().get(i).value()).isCloseTo(first[i], offset(.02));
            assertThat(s.total().get(i).value()).isCloseTo(total[i], offset(.02));
        }
        assertThat(s.second()).isEmpty();
    }

    @Test
    void constantOutcomesHaveZerosThroughout() {
        SobolIndices s = sobol(3, 16, true, u -> 4.2);
        for (List<Index> all : List.of(s.first(), s.total(), s.second())) {
            assertThat(all).allSatisfy(i -> assertThat(i).isEqualTo(new Index(0, new org.casus.analysis.Interval(0, 0))));
        }
        ElementaryEffects e = ElementaryEffects.of(new double[][][] {{{0}, {1}}, {{1}, {0}}}, new double[][] {{3, 3}, {3, 3}}, 1);
        assertThat(e.muStar().get(0)).isEqualTo(new Index(0, new org.casus.analysis.Interval(0, 0)));
        assertThat(e.sigma().get(0).value()).isZero();
    }

    /** Six trajectories of two factors on four levels: Saltelli et al. 2008, "Global Sensitivity Analysis", exercise 4. */
    @Test
    void publishedExampleOfMorris() {
        double a = 1 / 3.;
        double b = 2 / 3.;
        double[][][] points = {
            {{0, a}, {0, 1}, {b, 1}}, {{0, a}, {b, a}, {b, 1}}, {{b, 0}, {b, b}, {0, b}},
            {{a, 1}, {1, 1}, {1, a}}, {{a, 1}, {a, a}, {1, a}}, {{a, b}, {a, 0}, {1, 0}}};
        double[][] outcomes = {{.97, .71, 2.39}, {.97, 2.30, 2.39}, {1.87, 2.40, .87}, {2.15, 1.71, 1.54}, {2.15, 2.17, 1.54}, {2.20, 1.87, 1.0}};
        ElementaryEffects e = ElementaryEffects.of(points, outcomes, 1);
        assertThat(e.mu().get(0).value()).isCloseTo(.650, offset(5e-4));
        assertThat(e.mu().get(1).value()).isCloseTo(.210, offset(5e-4));
        assertThat(e.muStar().get(0).value()).isCloseTo(1.620, offset(5e-4));
        assertThat(e.muStar().get(1).value()).isCloseTo(.350, offset(5e-4));
        assertThat(e.sigma().get(0).value()).isCloseTo(1.7941, offset(5e-5));
        assertThat(e.sigma().get(1).value()).isCloseTo(.4120, offset(5e-5));
        assertThat(e.mu().get(0).interval().contains(.65)).isTrue();
    }

    @Test
    void ishigamiOnFourLevels() {
        ExperimentDesign d = design(3, new Design("morris", null, 50, 4, false, null));
        double[][][] points = new double[50][4][];
        double[][] outcomes = new double[50][4];
        for (int t = 0; t < 50; t++) {
            for (int s = 0; s < 4; s++) {
                points[t][s] = d.coordinates(t * 4L + s);
                outcomes[t][s] = ishigami(points[t][s]);
            }
        }
        assertThat(ElementaryEffects.of(points, outcomes, 1).muStar().get(1).value()).isCloseTo(7.875, offset(1e-9));
    }

    @Test
    void aMoveOfTwoFactorsIsRefused() {
        assertThatThrownBy(() -> ElementaryEffects.of(new double[][][] {{{0, 0}, {1, 1}}}, new double[][] {{1, 2}}, 1))
                .hasMessageContaining("changes factors 0 and 1");
    }
}
