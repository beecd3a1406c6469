package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casus.outcome.Event;
import org.casus.outcome.Trajectory;
import org.casus.outcome.Wire;
import org.junit.jupiter.api.Test;

/** Credibility is lost where observers contradict, and kept where they don't. */
class StandingTest {
    private static final List<String> COLUMNS = List.of("civilians.by.ES", "fighters.by.ES", "sorties.ES");

    private static Wire wire(double civilians, List<Event> events) {
        double[][] rows = new double[53][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = new double[] {civilians, 0, 5};
        }
        return Newsroom.of(Told.small(), Told.run(1, new Trajectory(COLUMNS, rows), events));
    }

    private static double last(Wire wire, String outlet) {
        double[] rows = wire.credibility().get(outlet);
        return rows[rows.length - 1];
    }

    /** The ministry says week after week that nobody died; the watch counts forty. */
    @Test
    void whoIsBeliedLosesCredibilityOverTime() {
        Wire wire = wire(40, List.of());
        double[] ministry = wire.credibility().get("ministry");
        assertThat(ministry[0]).isEqualTo(.6);
        assertThat(ministry[10]).isLessThan(.4);
        assertThat(ministry[52]).isLessThan(ministry[10]).isLessThan(.1);
    }

    /** Nobody died, and the watch has nothing to print: the ministry's claim stays unjudged. */
    @Test
    void whatNobodyObservesIsNotJudged() {
        assertThat(last(wire(0, List.of()), "ministry")).isCloseTo(.6, within(1e-12));
    }

    /** The watch prints attacks that the agency denies. */
    @Test
    void aDenialOfWhatWasSeenIsBelied() {
        List<Event> events = java.util.stream.IntStream.range(0, 40)
                .mapToObj(w -> new Event(w, 7 * w, "PUSH", "SU", "MID", 6, 1, "Sudmark: offensive at Middleton.")).toList();
        assertThat(last(wire(0, events), "agency")).isLessThan(.15);
        assertThat(last(wire(0, List.of()), "agency")).isCloseTo(.4, within(1e-12));
    }

    /** With nobody else to hold it against, an observer keeps what it started with. */
    @Test
    void anObserverIsNotHeldAgainstItself() {
        assertThat(last(wire(40, List.of()), "watch")).isCloseTo(.6, within(1e-12));
    }
}
