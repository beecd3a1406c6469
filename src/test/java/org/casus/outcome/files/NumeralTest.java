package org.casus.outcome.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {
    // 2E23 and 2E-3 are printed with more digits than needed by Double.toString before Java 19
    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "5,5", "-17,-17", ".1,0.1", "2E23,2.0E23", "2.2E-322,2.2E-322", "1E15,1.0E15", "0.3,0.3"})
    void shortestText(double x, String text) {
        assertThat(Numeral.of(x)).isEqualTo(text);
    }

    @Test
    void nothingForWhatIsNotANumber() {
        assertThat(Numeral.of(Double.NaN)).isEmpty();
        assertThat(Numeral.of(Double.NEGATIVE_INFINITY)).isEmpty();
    }

    @Test
    void readsBackAsTheSameNumber() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 10_000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            if (!Double.isNaN(x) && !Double.isInfinite(x)) {
                assertThat(Double.parseDouble(Numeral.of(x))).isEqualTo(x);
            }
        }
    }

    @Test
    void roundsToNineDecimals() {
        assertThat(Numeral.rounded(1.0 / 3)).isEqualTo(.333333333);
        assertThat(Numeral.rounded(12345678.123456789012)).isEqualTo(12345678.123456789012);
    }
}
