package org.casus.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.casus.model.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorTest {
    private static Parameter parameter(String prior, double value, double low, double high) {
        return new Parameter(value, low, high, prior, "-", "for a test", "[A]", "low");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "logU", "LN", "Beta"})
    void growsFromLowToHigh(String word) {
        Prior prior = new Prior("x", parameter(word, .5, .2, 2));
        double[] at = IntStream.rangeClosed(1, 99).mapToDouble(i -> prior.at(i / 100.0)).toArray();
        assertThat(at).isSorted();
        assertThat(at[0]).isBetween(.2, .5);
        assertThat(at[98]).isBetween(1.0, 2.0);
        assertThat(prior.at(1e-12)).isCloseTo(.2, within(.001));
        assertThat(prior.at(1 - 1e-12)).isCloseTo(2, within(.01));
    }

    @Test
    void mediansOfEachForm() {
        assertThat(new Prior("x", parameter("U", 1, 0, 4)).at(.5)).isEqualTo(2);
        assertThat(new Prior("x", parameter("logU", 1, 1, 9)).at(.5)).isCloseTo(3, within(1e-12));
        assertThat(new Prior("x", parameter("LN", 1, 1, 9)).at(.5)).isCloseTo(3, within(1e-9));
        assertThat(new Prior("x", parameter("Beta", 2, 0, 4)).at(.5)).isCloseTo(2, within(1e-6));
    }

    /** Mean of PERT is (low + 4 mode + high) / 6. */
    @Test
    void betaHasTheMeanOfPert() {
        Prior prior = new Prior("x", parameter("Beta", 1, 0, 6));
        double mean = IntStream.range(0, 2000).mapToDouble(i -> prior.at((i + .5) / 2000)).average().orElseThrow();
        assertThat(mean).isCloseTo((0 + 4 * 1 + 6) / 6.0, within(.002));
    }

    @Test
    void refusesWhatHasNoRange() {
        assertThat(Prior.isFixed(parameter("fixed", 1, 0, 2))).isTrue();
        assertThat(Prior.isFixed(parameter("U", 1, 1, 1))).isTrue();
        assertThatThrownBy(() -> new Prior("x", parameter("fixed", 1, 0, 2))).hasMessageContaining("'x' is fixed at 1.0");
        assertThatThrownBy(() -> new Prior("x", parameter("Cauchy", 1, 0, 2))).hasMessageContaining("must be U, logU, LN or Beta");
        assertThatThrownBy(() -> new Prior("x", parameter("logU", 1, 0, 2))).hasMessageContaining("needs low above 0");
    }
}
