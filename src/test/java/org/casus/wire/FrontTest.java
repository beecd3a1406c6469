package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.outcome.Event;
import org.junit.jupiter.api.Test;

class FrontTest {
    private static Event event(String kind, String actor, String zone) {
        return new Event(1, 7, kind, actor, zone, 6, 1, "Something.");
    }

    @Test
    void whoHoldsAPartWorthTheNameStandsThereAtFirst() {
        Front front = new Front(Told.small());
        assertThat(front.concerns(event("PUSH", "SU", "MID"), List.of("N"))).isTrue();
        assertThat(front.concerns(event("PUSH", "SU", "MID"), List.of("S"))).isTrue();
        assertThat(front.concerns(event("PUSH", "SU", "NCAP"), List.of("S"))).isFalse();
        assertThat(front.concerns(event("PUSH", "SU", "NCAP"), List.of("S", "N"))).isTrue();
        assertThat(front.concerns(event("WARN", "SU", "NV"), List.of("S", "N"))).isFalse();
    }

    @Test
    void aFallLeavesTheWinnerAlone() {
        Front front = new Front(Told.small());
        front.pass(event("PUSH", "SU", "MID"));
        assertThat(front.concerns(event("PUSH", "NV", "MID"), List.of("N"))).isTrue();
        front.pass(event("fall", "SU", "MID"));
        assertThat(front.concerns(event("PUSH", "NV", "MID"), List.of("N"))).isFalse();
        assertThat(front.concerns(event("PUSH", "NV", "MID"), List.of("S"))).isTrue();
    }

    @Test
    void aCollapseConcernsTheSideThatCollapses() {
        Front front = new Front(Told.small());
        assertThat(front.concerns(event("collapse", "", "S"), List.of("S"))).isTrue();
        assertThat(front.concerns(event("collapse", "", "S"), List.of("N"))).isFalse();
    }
}
