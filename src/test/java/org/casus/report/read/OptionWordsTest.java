package org.casus.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionWordsTest {
    @Test
    void tellsWhatIsDoneToWhomAndHowMuchOfIt() {
        assertThat(OptionWords.of("offensive", "Middleton", "full")).isEqualTo("offensive, Middleton (full)");
        assertThat(OptionWords.of("pass", "", "")).isEqualTo("pass");
        assertThat(OptionWords.of("propose a truce", "pact of the line", null)).isEqualTo("propose a truce, pact of the line");
    }

    @Test
    void aTargetThatTheActionNamesIsNotSaidTwice() {
        assertThat(OptionWords.of("propose the pact", "pact", "")).isEqualTo("propose the pact");
        assertThat(OptionWords.of("offer a deal on gas and plant", "deal on gas and plant", "")).isEqualTo("offer a deal on gas and plant");
    }
}
