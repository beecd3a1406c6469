package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of the rules that think about the others: level-k and the cognitive hierarchy. */
class L10_ThinkingTest {
    private static final String WEIGHTS = "{PASS: 3, PUSH: 2, WARN: 1}";

    private static Blueprint nv(String decision, Map<String, Double> parameters) {
        return Worlds.compiled(Worlds.tiny("actors: {NV: {decision: " + decision + "}}"), parameters);
    }

    private static Blueprint nv(String decision) {
        return nv(decision, Map.of());
    }

    private static List<Decision> decisions(Blueprint b, long seed) {
        return Simulation.run(b, seed, 12, Logging.FULL).decisions();
    }

    private static List<Decision> ofNv(List<Decision> all) {
        return all.stream().filter(d -> d.actor().equals("NV")).toList();
    }

    private static Map<String, Double> byAction(Decision d) {
        Map<String, Double> chances = new LinkedHashMap<>();
        d.options().forEach(o -> chances.merge(o.action(), o.probability(), Double::sum));
        return chances;
    }

    /** Every draw at level 0 has the stated frequencies among the actions on offer, and alike within an action. */
    @ParameterizedTest
    @ValueSource(strings = {"{rule: levelK, level: 0, frequencies: " + WEIGHTS + "}",
        "{rule: cognitiveHierarchy, tau: 0, frequencies: " + WEIGHTS + "}"})
    void levelNoughtPlaysTheStatedFrequencies(String decision) {
        Map<String, Double> stated = Map.of("PASS", 3., "PUSH", 2., "WARN", 1.);
        List<Decision> draws = ofNv(decisions(nv(decision), 3));
        assertThat(draws).hasSizeGreaterThan(12);
        boolean full = false;
        for (Decision d : draws) {
            Map<String, Double> chances = byAction(d);
            chances.values().removeIf(p -> p == 0);
            double total = chances.keySet().stream().mapToDouble(stated::get).sum();
            chances.forEach((action, p) -> assertThat(p).as(action).isCloseTo(stated.get(action) / total, within(1e-12)));
            full |= chances.size() == 3;
            for (OptionScore o : d.options().stream().filter(o -> stated.containsKey(o.action())).toList()) {
                long alike = d.options().stream().filter(x -> x.action().equals(o.action())).count();
                assertThat(o.probability()).isCloseTo(chances.get(o.action()) / alike, within(1e-12));
            }
        }
        assertThat(full).as("some draw had all three on offer").isTrue();
    }

    @Test
    void withoutFrequenciesAllActionsAreAlike() {
        for (Decision d : ofNv(decisions(nv("{rule: levelK, level: 0}"), 3))) {
            byAction(d).values().forEach(p -> assertThat(p).isCloseTo(1.0 / byAction(d).size(), within(1e-12)));
        }
    }

    /** Lambda without end: whoever gives a quantal response to the others takes its best option. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void withoutEndItIsTheBestReply(int level) {
        List<Decision> draws = ofNv(decisions(nv("{rule: levelK, level: " + level + ", lambda: 1000000000}"), 5));
        assertThat(draws).isNotEmpty().allSatisfy(d -> assertThat(d.options().get(d.chosen()).score())
                .isEqualTo(d.options().stream().mapToDouble(OptionScore::score).max().orElseThrow()));
    }

    /** The hierarchy keeps its share of level 0 whatever lambda is: the best option has the rest, 1 - f(0) at most. */
    @Test
    void theHierarchyKeepsItsShareOfLevelNought() {
        Decision d = ofNv(decisions(nv("{rule: cognitiveHierarchy, tau: 1.5, lambda: 1000000000, frequencies: {PASS: 1}}"), 5)).get(0);
        assertThat(d.options().get(0).probability()).isCloseTo(.2231 / .9344, within(1e-4));
        assertThat(d.options().stream().mapToDouble(OptionScore::probability).sum()).isCloseTo(1, within(1e-12));
    }

    /** Who expects the others to do nothing thinks in vain: level 1 is quantal response. */
    @Test
    void whereOthersOnlyWaitLevelOneIsQuantalResponse() {
        String others = "}, SU: {decision: {frequencies: {PASS: 1}}}, ES: {decision: {frequencies: {PASS: 1}}}}";
        List<Decision> usual = decisions(Worlds.compiled(Worlds.tiny("actors: {NV: {patron: null, decision: {rule: quantalResponse}" + others)), 4);
        assertThat(decisions(Worlds.compiled(Worlds.tiny("actors: {NV: {patron: null, decision: {rule: levelK, level: 1}" + others)), 4)).isEqualTo(usual);
    }

    /** What the other is said to do at level 0 counts for level 1, and what it gains by that for level 2. */
    @Test
    void expectationsOfTheOthersCount() {
        List<List<Double>> chances = new ArrayList<>();
        for (String su : List.of("{PUSH: 1}", "{PASS: 1}")) {
            for (int level = 1; level <= 2; level++) {
                Blueprint b = Worlds.compiled(Worlds.tiny("actors: {NV: {decision: {rule: levelK, level: " + level
                        + "}}, SU: {decision: {frequencies: " + su + "}}}"));
                chances.add(ofNv(decisions(b, 4)).get(0).options().stream().map(OptionScore::probability).toList());
            }
        }
        assertThat(chances.get(0)).as("level 1, by what SU does at level 0").isNotEqualTo(chances.get(2));
        assertThat(chances.get(1)).as("level 2 sees SU at level 1, who answers others").isNotEqualTo(chances.get(0));
    }

    @Test
    void thinkersAreReproducible() {
        Blueprint b = Worlds.compiled(Worlds.tiny("actors: {NV: {decision: {rule: cognitiveHierarchy}}, SU: {decision: {rule: levelK, level: 2}}}"));
        assertThat(decisions(b, 9)).isEqualTo(decisions(b, 9));
    }
}
