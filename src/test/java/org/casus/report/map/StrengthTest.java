package org.casus.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.outcome.ZoneControl;
import org.junit.jupiter.api.Test;

/** Who is strongest, and when a zone counts as contested. */
class StrengthTest {
    private static Strength of(float... shares) {
        return Strength.in(new ZoneControl(List.of("Z"), List.of("A", "B", "C"), new float[][] {shares}), "Z", 0);
    }

    @Test
    void clearContestedAndUnknown() {
        assertThat(of(.7f, .3f, 0).contested()).isFalse();
        assertThat(of(.6f, .4f, 0).contested()).as("no side above 60%, as the key says").isTrue();
        assertThat(of(.2f, .3f, .5f)).extracting(Strength::first, Strength::second, Strength::contested)
                .containsExactly("C", "B", true);
        assertThat(of(0, 0, 0).first()).isNull();
        assertThat(of(.5f, .5f, 0).first()).isEqualTo("A");
    }
}
