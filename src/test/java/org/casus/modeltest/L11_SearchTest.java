package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.outcome.Decision;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * A world of one decision that takes two weeks. A harbour (KEY) costs and gives nothing by itself; a trade
 * treaty (DEAL), possible only where the harbour stands, gives ten times what the small favour (SNACK) does
 * that is on offer every week. The best reply is known: build, then sign.
 */
class L11_SearchTest {
    private static final int WEEKS = 6;
    private static final int SEEDS = 20;

    private static Blueprint world(String decision) {
        return Worlds.compiled(Worlds.tiny(
                "weeks: 6",
                "actors: {ES: {decision: " + decision + ", barred: [AIR, ARMS, WARN]}, NV: {barred: [FIRM, WARN, PUSH, DIG, TALK, QUIT]},"
                        + " SU: {barred: [FIRM, WARN, PUSH, DIG, TALK, QUIT]}}",
                "goals: {ES.CORE: {weight: .05}, ES.COST: {weight: -.05}, ES.TIES: {weight: .9, form: LIN, reference: 0, scale: 1}}",
                "actions:",
                "  KEY: {name: harbour, kind: posture, actors: [ES], represents: a harbour is built, rung: 0, visibility: 1, source: '[A] invented for the test'}",
                "  DEAL: {name: treaty, kind: gesture, actors: [ES], represents: a treaty is signed, cost: 1, when: 'level(ES,KEY)*(times(ES,DEAL)<1)', rung: 0, visibility: 1, source: '[A] invented for the test'}",
                "  SNACK: {name: favour, kind: gesture, actors: [ES], represents: a favour is done, cost: 1, rung: 0, visibility: 1, source: '[A] invented for the test'}",
                "levels:",
                "  KEY.0: {label: none, value: 0, cost: 0, source: '[A] invented for the test'}",
                "  KEY.1: {label: built, value: 1, cost: 5, source: '[A] invented for the test'}",
                "effects:",
                "  deal: {on: DEAL, by: ES, target: 'relation(ES,SU)', mode: ADD, value: .4, source: '[A] invented for the test'}",
                "  favour: {on: SNACK, by: ES, target: 'relation(ES,SU)', mode: ADD, value: .04, source: '[A] invented for the test'}"));
    }

    /** Utility of the ties at the end, mean over seeds. */
    private static double reached(String rule) {
        Blueprint b = world(rule);
        return IntStream.range(0, SEEDS).mapToDouble(seed -> {
            double[] ties = Worlds.run(b, seed, WEEKS).trajectory().series("goal.ES.TIES");
            return ties[ties.length - 1];
        }).average().orElseThrow();
    }

    private static List<Decision> decisions(String rule, long seed) {
        return Simulation.run(world(rule), seed, WEEKS, Logging.FULL).decisions();
    }

    /** First choices of the weeks. */
    private static List<String> chosen(String rule, long seed) {
        return decisions(rule, seed).stream()
                .filter(d -> d.actor().equals("ES") && d.draw() == 0)
                .map(d -> d.options().get(d.chosen()).action()).toList();
    }

    /** The treaty is worth .36 of utility, nine favours; the search must keep at least .25 of it over 20 seeds. */
    @Test
    void searchBeatsQuantalResponseWhereThePlanTakesTwoWeeks() {
        double usual = reached("{rule: quantalResponse}");
        assertThat(reached("{rule: uct}")).isGreaterThan(usual + .25);
        assertThat(reached("{rule: greedy}")).isLessThan(usual + .05);
    }

    @Test
    void itBuildsThenSigns() {
        for (long seed = 0; seed < 5; seed++) {
            assertThat(chosen("{rule: uct}", seed).get(0)).isEqualTo("KEY");
            assertThat(decisions("{rule: uct}", seed)).as("seed %s", seed).filteredOn(d -> d.actor().equals("ES"))
                    .anySatisfy(d -> {
                        assertThat(d.options().get(d.chosen()).action()).isEqualTo("DEAL");
                        assertThat(d.week()).isBetween(1, 3);
                    });
        }
    }

    /** With a horizon of one week it sees no more than the others do. */
    @Test
    void whoLooksOneWeekAheadDoesNotBuild() {
        assertThat(chosen("{rule: uct, search: {weeks: 1}}", 1)).doesNotContain("KEY", "DEAL");
    }

    /** The same seed, the same choices; and nothing else of the run moves by the search having been made. */
    @Test
    void searchIsReproducibleAndLeavesTheWorldAlone() {
        assertThat(chosen("{rule: uct}", 3)).isEqualTo(chosen("{rule: uct}", 3));
        String script = "{rule: scripted, script: [" + String.join(", ", scripted(3)) + "]}";
        RunResult searched = Simulation.run(world("{rule: uct}"), 3, WEEKS, Logging.FULL);
        RunResult replayed = Simulation.run(world(script), 3, WEEKS, Logging.FULL);
        assertThat(replayed.events()).isEqualTo(searched.events());
        assertThat(replayed.measures()).isEqualTo(searched.measures());
        assertThat(replayed.trajectory().series("utility.ES")).isEqualTo(searched.trajectory().series("utility.ES"));
    }

    private static List<String> scripted(long seed) {
        return Simulation.run(world("{rule: uct}"), seed, WEEKS, Logging.FULL).decisions().stream()
                .filter(d -> d.actor().equals("ES"))
                .map(d -> {
                    String level = d.options().get(d.chosen()).level();
                    return "{week: " + (d.week() + 1) + ", action: " + d.options().get(d.chosen()).action()
                            + (level.isEmpty() ? "}" : ", level: " + level + "}");
                }).toList();
    }
}
