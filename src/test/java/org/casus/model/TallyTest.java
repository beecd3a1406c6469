package org.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Tally of(String form, String unit) {
        return new Tally(List.of(), "x", null, null, form, "sum", 1, null, null, List.of(), List.of(), unit, "s");
    }

    @Test
    void oneIsSingularAndSharesArePerCent() {
        assertThat(of("count", "soldier{s} lost").told(1)).isEqualTo("1 soldier lost");
        assertThat(of("count", "soldier{s} lost").told(.6)).isEqualTo("1 soldier lost");
        assertThat(of("count", "soldier{s} lost").told(1200)).isEqualTo("1,200 soldiers lost");
        assertThat(of("count", "soldier{s} lost").told(0)).isEqualTo("0 soldiers lost");
        assertThat(of("share", "of the strikes hit").told(.01)).isEqualTo("1 per cent of the strikes hit");
        assertThat(of("count", "soldier{s} lost").units()).isEqualTo("soldiers lost");
    }
}
