package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.model.EventWords;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Event;
import org.casus.wire.Sight.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the page scenario-format.md, row by row, on the small war (WARN is done in the open, DIG is not). */
class SightTest {
    private final Sight sight = new Sight(Worlds.tiny());

    @ParameterizedTest
    @CsvSource({
        "DIG, NV, MID, NV, ALL", "DIG, NV, MID, SU, NOTHING", "PUSH, NV, MID, SU, NOTHING",
        "WARN, NV, '', NV, ALL", "WARN, NV, '', SU, OUTLINE", "QUIT, NV, '', ES, OUTLINE",
        "TALK, NV, '', SU, OUTLINE", "TALK, NV, '', ES, NOTHING",
        "talks, NV, PACT, NV, OUTLINE", "talks, NV, PACT, SU, OUTLINE", "talks, NV, PACT, ES, NOTHING",
        "PACT, '', PACT, SU, ALL", "PACT, '', PACT, ES, OUTLINE", "end of PACT, '', PACT, ES, OUTLINE",
        "fall, NV, MID, ES, OUTLINE", "fall, NV, MID, NV, OUTLINE", "collapse, '', N, ES, OUTLINE",
        "incursion, ES, SU, ES, ALL", "incursion, ES, SU, SU, ALL", "incursion, ES, SU, NV, NOTHING",
        "helicopter, NV, MID, NV, ALL", "helicopter, NV, MID, SU, NOTHING"
    })
    void whoSeesWhat(String kind, String actor, String subject, String viewer, View view) {
        assertThat(sight.view(event(kind, actor, subject), viewer)).isEqualTo(view);
    }

    /** The number of an event of chance is the chance itself, which nobody knows. */
    @ParameterizedTest
    @CsvSource({"TR, OUTLINE", "RU, OUTLINE", "US, OUTLINE"})
    void nobodySeesAChance(String viewer, View view) {
        assertThat(new Sight(Told.shipped()).view(event("A25", "TR", "RU"), viewer)).isEqualTo(view);
    }

    @ParameterizedTest
    @CsvSource({"DIG, .5", "WARN, 1", "PACT, 1", "end of PACT, 1", "fall, .3", "talks, .3"})
    void howOpenIsThatOfTheActionOrOfTheRow(String kind, double openness) {
        assertThat(sight.openness(event(kind, "NV", "MID"), .3)).isEqualTo(openness);
        assertThat(EventWords.ALL).contains("fall", "talks");
    }

    private static Event event(String kind, String actor, String subject) {
        return new Event(0, 0, kind, actor, subject, 1, .37, "told.");
    }
}
