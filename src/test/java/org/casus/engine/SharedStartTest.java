package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.casus.modeltest.Worlds;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** Runs share what follows from their blueprint and leave nothing in it: which of them came first makes no difference. */
class SharedStartTest {
    private static final int WEEKS = 10;
    private final Scenario scenario = Worlds.tiny();

    @Test
    void aRunAfterOthersIsTheSameAsTheFirst() {
        Blueprint used = Worlds.compiled(scenario);
        for (long seed = 11; seed < 15; seed++) {
            Simulation.run(used, seed, WEEKS, Logging.FULL);
        }
        same(Simulation.run(used, 4, WEEKS, Logging.FULL), Simulation.run(Worlds.compiled(scenario), 4, WEEKS, Logging.FULL));
    }

    @Test
    void otherParametersDoNotFindTheTablesOfThese() {
        Simulation.run(Blueprint.of(scenario), 4, WEEKS, Logging.FULL);
        Map<String, Double> other = Map.of("joint_draw", .9, "h_fwd", 5.0);
        Blueprint changed = Blueprint.of(scenario, other);
        Simulation.run(changed, 5, WEEKS, Logging.FULL);
        same(Simulation.run(changed, 4, WEEKS, Logging.FULL), Simulation.run(Blueprint.of(scenario, other), 4, WEEKS, Logging.FULL));
    }

    private static void same(RunResult one, RunResult two) {
        for (String series : one.trajectory().columns()) {
            for (int week = 0; week < one.trajectory().size(); week++) {
                assertThat(one.trajectory().at(week, series)).as(series).isEqualTo(two.trajectory().at(week, series));
            }
        }
        assertThat(one.events()).isEqualTo(two.events());
        assertThat(one.decisions()).isEqualTo(two.decisions());
    }
}
