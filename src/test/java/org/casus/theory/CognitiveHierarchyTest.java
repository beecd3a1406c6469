package org.casus.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Camerer, Ho and Chong 2004, section II. */
class CognitiveHierarchyTest {
    /** f(k-1)/f(k) = k/tau: at tau 1.5 there are 1.5 times as many one-step thinkers as players at level 0. */
    @Test
    void neighbouringSharesAreInTheRatioOfThePaper() {
        double[] f = CognitiveHierarchy.levels(1.5);
        for (int k = 1; k < f.length; k++) {
            assertThat(f[k - 1] / f[k]).isCloseTo(k / 1.5, within(1e-12));
        }
        assertThat(Arrays.stream(f).sum()).isCloseTo(1, within(1e-12));
    }

    /** Poisson with mean 1.5: .223, .335, .251 and .126, which is .934 of the whole. */
    @Test
    void sharesAreThoseOfPoissonCutOff() {
        double[] f = CognitiveHierarchy.levels(1.5);
        double[] poisson = {.2231, .3347, .2510, .1255};
        for (int k = 0; k < f.length; k++) {
            assertThat(f[k] * .9344).isCloseTo(poisson[k], within(1e-4));
        }
    }

    @Test
    void oneStepThinkersTakeAllOthersForLevelNought() {
        assertThat(CognitiveHierarchy.below(1.5, 1)).containsExactly(1);
        assertThat(CognitiveHierarchy.below(1.5, 2)).containsExactly(new double[] {.4, .6}, within(1e-12));
        assertThat(CognitiveHierarchy.levels(0)).containsExactly(1, 0, 0, 0);
    }
}
