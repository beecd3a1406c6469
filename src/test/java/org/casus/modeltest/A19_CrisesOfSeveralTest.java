package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.junit.jupiter.api.Test;

/**
 * Several crises in one world. An event is one between two: what happens to one pair opens no crisis of another that waits for the
 * same. Two actors are in one crisis at a time, that of the gravest act between them.
 */
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

    private static final String DEEDS = """
            actions:
              SNUB: {name: snub, kind: gesture, actors: [SU], represents: a grave act, rung: 8, visibility: 1, source: R01}
              RAID: {name: raid, kind: gesture, actors: [SU], represents: a graver act, rung: 9.5, visibility: 1, source: R01}
              SORRY: {name: regret, kind: crisisMove, actors: [NV, SU], represents: giving way, rung: 0, visibility: 1, source: R01}
            actors:
              NV: {decision: {rule: scripted, script: [{week: 12, action: SORRY, crisis: true}]}}
              SU: {decision: {rule: scripted, script: [{week: %d, action: SNUB}, {week: %d, action: RAID}]}}
            """;

    /** Two acts of one actor against another, each with a crisis of the two, in which neither gives way. */
    private static RunResult acts(int snub, int raid) {
        String crises = "crises: {%s, %s}".formatted(crisis("FEUD", "SNUB", "NV", "SU"), crisis("WAR", "RAID", "NV", "SU"));
        return Worlds.run(Worlds.compiled(Worlds.tiny(DEEDS.formatted(snub, raid), crises), Map.of()), 1, 12);
    }

    private static double[] heat(RunResult run, String crisis) {
        return run.trajectory().series("crisis." + crisis);
    }

    private static void oneAtATime(RunResult run) {
        double[] feud = heat(run, "FEUD");
        double[] war = heat(run, "WAR");
        for (int week = 0; week < feud.length; week++) {
            int now = week;
            assertThat(feud[week] > 0 && war[week] > 0).as("both in week %s", week).isFalse();
            assertThat(run.events().stream().filter(e -> e.kind().equals("crisisMove") && e.week() == now))
                    .as("moves in week %s", week).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aGraverActTakesThePlaceOfTheOther() {
        RunResult run = acts(1, 3);
        oneAtATime(run);
        assertThat(opened(run)).containsExactly("FEUD", "WAR");
        assertThat(run.events().stream().filter(e -> e.kind().equals("crisisEnd")).map(Event::subject)).as("over once").containsExactly("WAR");
    }

    @Test
    void aLesserActHeatsTheGraverCrisisThatIsOpen() {
        RunResult run = acts(4, 1);
        oneAtATime(run);
        assertThat(opened(run)).containsExactly("WAR");
        double alone = Arrays.stream(heat(acts(12, 1), "WAR")).sum();
        assertThat(Arrays.stream(heat(run, "WAR")).sum()).as("heat over the weeks").isGreaterThan(alone);
    }

    @Test
    void ofTwoInOneWeekTheGraverOpens() {
        RunResult run = acts(2, 2);
        oneAtATime(run);
        assertThat(opened(run)).containsExactly("WAR");
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
