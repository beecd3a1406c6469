package org.casus.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.outcome.ZoneControl;
import org.junit.jupiter.api.Test;

class HoldersTest {
    @Test
    void oneLetterAZoneAtEachWeekKept() {
        ZoneControl control = new ZoneControl(List.of("a", "b", "c"), List.of("N", "S"),
                new float[][] {{1, 0, 0, 1, 0, 0}, {.4f, .6f, .5f, .5f, .2f, .1f}});
        assertThat(Holders.at(List.of(0, 1), control)).containsExactly("01.", "100");
        assertThat(Holders.at(List.of(), control)).isEmpty();
        assertThat("01.z".chars().map(c -> Holders.side((char) c))).containsExactly(0, 1, -1, 35);
    }
}
