package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.model.Action;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every decision: a sound distribution, a draw that follows from it, the budget, what is barred. */
class ChoicePropertyTest {
    private static List<Decision> decisions(Blueprint b, long seed, int weeks) {
        return Simulation.run(b, seed, weeks, Logging.FULL).decisions();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyDrawFollowsFromItsDistribution(long seed) {
        for (Decision d : decisions(Shipped.blueprint(), seed, 26)) {
            assertThat(d.options().get(0).action()).as("the first is to pass").isIn("A39", "pass");
            assertThat(d.options().stream().mapToDouble(OptionScore::probability).sum()).isCloseTo(1, within(1e-9));
            double left = d.uniform();
            int drawn = 0;
            for (int k = 0; k < d.options().size() && left >= 0; k++) {
                left -= d.options().get(k).probability();
                drawn = k;
            }
            assertThat(d.chosen()).isEqualTo(drawn);
            assertThat(d.options()).allSatisfy(o -> {
                assertThat(o.score()).isFinite();
                assertThat(o.utility()).isFinite();
            });
            assertThat(d.beliefs().values()).allMatch(p -> p > 0 && p < 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void nobodySpendsMoreThanItHasOrDrawsMoreThanThrice(long seed) {
        Blueprint b = Shipped.blueprint();
        Map<String, Double> spent = new HashMap<>();
        for (Decision d : decisions(b, seed, 40).stream().filter(d -> d.draw() != Portfolio.DRAWS).toList()) {
            assertThat(d.draw()).as("moves in a crisis are no part of it").isBetween(0, 2);
            double sum = spent.merge(d.week() + d.actor(), d.options().get(d.chosen()).cost(), Double::sum);
            double budget = b.actors().budget()[b.names().actors().of(d.actor())];
            assertThat(sum).as("%s in week %s", d.actor(), d.week()).isLessThanOrEqualTo(budget + 1e-9);
        }
    }

    @Test
    void onlyWhoMayChooses() {
        Blueprint b = Shipped.blueprint();
        for (Decision d : decisions(b, 5, 40)) {
            for (OptionScore o : d.options()) {
                Action a = b.scenario().actions().get(o.action());
                assertThat(a.actors()).as(o.action()).contains(d.actor());
                assertThat(b.scenario().actors().get(d.actor()).barred()).doesNotContain(o.action());
            }
        }
    }

    @Test
    void theForcedAndTheBarredIsNotOnOffer() {
        Blueprint b = Worlds.compiled(Worlds.tiny("actors: {ES: {forced: {AIR: 2}}, NV: {barred: [PUSH, TALK]}}"));
        for (Decision d : decisions(b, 1, 12)) {
            assertThat(d.options()).noneMatch(o -> d.actor().equals("ES") && o.action().equals("AIR"));
            assertThat(d.options()).noneMatch(o -> d.actor().equals("NV") && (o.action().equals("PUSH") || o.action().equals("TALK")));
        }
        assertThat(Worlds.run(b, 1, 12).trajectory().series("level.ES.AIR")).containsOnly(20);
    }

    @Test
    void nobodyLeadsMoreOffensivesThanItCan() {
        Blueprint b = Shipped.blueprint();
        for (int seed = 0; seed < 3; seed++) {
            var r = Worlds.started(b, seed, 40);
            for (int week = 1; week <= 40; week++) {
                r.advance(week);
                for (int i = 0; i < b.actors().size(); i++) {
                    assertThat(r.view().offensives().of(i)).isLessThanOrEqualTo(b.actors().maxOffensives()[i]);
                }
            }
        }
    }

    /** The utility of an option is the sum of its terms by goal, and to pass promises nothing. */
    @Test
    void termsAddUp() {
        for (Decision d : decisions(Shipped.blueprint(), 6, 10)) {
            assertThat(d.options().get(0).score()).isZero();
            for (OptionScore o : d.options()) {
                double sum = o.byGoal().values().stream().mapToDouble(Double::doubleValue).sum();
                assertThat(o.utility()).isCloseTo(sum, within(1e-12));
            }
        }
    }

    /** Same numbers, dearer switching: fewer changes of posture over 20 seeds. */
    @Test
    void dearerSwitchingMeansFewerChanges() {
        assertThat(changes(2)).isLessThan(changes(0));
    }

    private static int changes(double cost) {
        Blueprint b = Worlds.compiled(Worlds.tiny(), Map.of("kap_sw", cost));
        int n = 0;
        for (int seed = 0; seed < 20; seed++) {
            n += (int) Worlds.run(b, seed, 12).events().stream().filter(e -> e.kind().matches("AIR|ARMS|FIRM")).count();
        }
        return n;
    }
}
