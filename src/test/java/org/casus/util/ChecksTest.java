package org.casus.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void returnsWhatIsAllowed() {
        assertThat(Checks.inRange("share", .5, 0, 1)).isEqualTo(.5);
        assertThat(Checks.inRange("weeks", 4, 1, 520)).isEqualTo(4);
        assertThat(Checks.finite("cost", -3)).isEqualTo(-3);
    }

    @Test
    void namesWhatIsNot() {
        assertThatThrownBy(() -> Checks.inRange("share", 1.5, 0, 1)).hasMessage("share 1.5 must lie in [0.0, 1.0]");
        assertThatThrownBy(() -> Checks.inRange("share", Double.NaN, 0, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Checks.inRange("weeks", 0, 1, 520)).hasMessage("weeks 0 must lie in [1, 520]");
        assertThatThrownBy(() -> Checks.finite("cost", Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> Checks.finite("cost", 1 / 0.)).hasMessageContaining("finite");
    }
}
