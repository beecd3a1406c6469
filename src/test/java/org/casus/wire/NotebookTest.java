package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.model.EventWords;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outlet tells of a matter in order, and not twice the same. */
class NotebookTest {
    @Test
    void newsOfAMatterWaitForOlderNewsOfIt() {
        Notebook notes = new Notebook();
        notes.print("watch", "MID", 13);
        assertThat(notes.day("watch", "MID", 10)).isEqualTo(13);
        assertThat(notes.day("watch", "MID", 15)).isEqualTo(15);
        assertThat(notes.day("watch", "FORT", 10)).isEqualTo(10);
        assertThat(notes.day("agency", "MID", 10)).isEqualTo(10);
    }

    @Test
    void whatWasSaidOfAWeekIsKnown() {
        Notebook notes = new Notebook();
        notes.speak("watch", "push", "MID", 1);
        assertThat(notes.spoke("watch", "push", "MID", 1)).isTrue();
        assertThat(notes.spoke("watch", "push", "MID", 2)).isFalse();
        assertThat(notes.spoke("watch", "fall", "MID", 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 7})
    void nobodyTellsOfAFallBeforeTheAttackThatLedToIt(long seed) {
        RunResult run = Told.shippedRun(seed);
        Set<String> zones = Told.shipped().theatre().zones().keySet();
        Map<String, Integer> last = new LinkedHashMap<>();
        int falls = 0;
        for (Dispatch d : Newsroom.of(Told.shipped(), run).items()) {
            if (d.truth().event() >= 0 && zones.contains(d.truth().subject())) {
                Integer before = last.put(d.outlet() + d.truth().subject(), d.truth().event());
                assertThat(d.truth().event()).as(d.outlet() + ": " + d.text()).isGreaterThanOrEqualTo(before == null ? 0 : before);
                falls += d.truth().kind().equals(EventWords.FALL) ? 1 : 0;
            }
        }
        assertThat(falls).isPositive();
    }

    /** Two who offer the same in one week are answered once. */
    @Test
    void theSameIsNotSaidTwiceInAWeek() {
        Set<String> twice = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        RunResult run = Told.shippedRun(3);
        for (Dispatch d : Newsroom.of(Told.shipped(), run).items()) {
            List<String> texts = d.truth().event() < 0 ? List.of() : Told.shipped().wire().get(d.row()).texts();
            if (!texts.isEmpty() && texts.stream().noneMatch(t -> t.contains("{actor}") || t.contains("{level}") || t.contains("{count}"))) {
                Event e = run.events().get(d.truth().event());
                if (!seen.add(d.outlet() + " " + d.row() + " " + e.subject() + " " + e.week())) {
                    twice.add(d.row() + ": " + d.text());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(twice).isEmpty();
    }
}
