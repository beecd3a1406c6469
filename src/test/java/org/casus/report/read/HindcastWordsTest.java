package org.casus.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.modeltest.Worlds;
import org.junit.jupiter.api.Test;

class HindcastWordsTest {
    private final HindcastWords words = new HindcastWords(Worlds.tiny());

    @Test
    void idsAreNamed() {
        assertThat(words.zone("NCAP")).isEqualTo("Norhaven");
        assertThat(words.side("N")).isEqualTo("north");
        assertThat(words.zone("nowhere")).isEqualTo("nowhere");
    }

    /** Twelve weeks are 84 days, as which runs count what never happens in them. */
    @Test
    void theLastDayOfAFirstTimeIsNever() {
        assertThat(words.value("First time, day", 84)).isEqualTo("never");
        assertThat(words.value("first time", 83.5)).isEqualTo("83.5");
        assertThat(words.value("persons", 84)).isEqualTo("84");
        assertThat(words.range("first time, day", 7, 84)).isEqualTo("7 to never");
        assertThat(words.range("first time, day", 84, 84)).isEqualTo("never");
        assertThat(words.range("persons", 84, 84)).isEqualTo("84 to 84");
    }
}
