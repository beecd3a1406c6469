package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.junit.jupiter.api.Test;

/** Several crises in one world. An event is one between two: what happens to one pair opens no crisis of another that waits for the same. */
class A19_CrisesOfSeveralTest {
    private static final String ACTS = """
            actions:
              CRASH: {name: crash, kind: event, represents: aircraft that collide, rung: 8, visibility: 1, source: R01}
              SORRY: {name: regret, kind: crisisMove, actors: [NV, SU, ES], represents: giving way, rung: 0, visibility: 1, source: R01}
            """;

    private static String crisis(String id, String trigger, String first, String second) {
        return "%s: {name: %s, trigger: %s, parties: [%s, %s], yields: {%s: SORRY, %s: SORRY}, topics: {%s: line, %s: line}, source: R01}"
                .formatted(id, id.toLowerCase(java.util.Locale.ROOT), trigger, first, second, first, second, first, second);
    }

    /** Two pairs whose aircraft meet, with the same event, and a crisis of each. */
    private static RunResult meetings(double ofNv, double ofEs) {
        String sky = """
                rates:
                  nv: {name: nv, formula: %s, unit: 1/day, source: R01}
                  es: {name: es, formula: %s, unit: 1/day, source: R01}
                  sure: {name: sure, formula: 1, unit: share, source: R01}
                encounters:
                  - {a: SU, b: NV, rate: nv, incident: sure, event: CRASH, source: R01}
                  - {a: ES, b: SU, rate: es, incident: sure, event: CRASH, source: R01}
                """.formatted(ofNv, ofEs);
        String crises = "crises: {%s, %s}".formatted(crisis("FEUD", "CRASH", "NV", "SU"), crisis("ROW", "CRASH", "SU", "ES"));
        return Worlds.run(Worlds.compiled(Worlds.tiny(ACTS, sky, crises), Map.of()), 1, 4);
    }

    private static List<String> opened(RunResult run) {
        return run.events().stream().filter(e -> e.kind().equals("crisis")).map(Event::subject).distinct().toList();
    }

    @Test
    void anEventOpensTheCrisisOfThoseBetweenWhomItHappens() {
        assertThat(opened(meetings(20, 0))).containsExactly("FEUD");
        assertThat(opened(meetings(0, 20))).containsExactly("ROW");
        assertThat(opened(meetings(20, 20))).containsExactly("FEUD", "ROW");
        assertThat(opened(meetings(0, 0))).isEmpty();
    }

    @Test
    void itOpensTheWeekAfter() {
        RunResult run = meetings(20, 0);
        assertThat(Worlds.first(run, "crisis").orElseThrow()).isEqualTo(Worlds.first(run, "CRASH").orElseThrow() + 1);
    }
}
