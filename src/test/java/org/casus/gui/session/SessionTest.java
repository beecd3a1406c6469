package org.casus.gui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.gui.Desks;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is played in the window is what the command line runs. */
class SessionTest {
    @TempDir
    Path temp;

    private static RunResult run(Blueprint b, long seed) {
        return Simulation.run(b, seed, b.scenario().weeks(), Logging.FULL);
    }

    private static void same(RunResult one, RunResult other) {
        assertThat(one.trajectory().columns()).isEqualTo(other.trajectory().columns());
        assertThat(one.trajectory().size()).isEqualTo(other.trajectory().size());
        one.trajectory().columns().forEach(c -> assertThat(one.trajectory().series(c)).as(c).containsExactly(other.trajectory().series(c)));
        assertThat(one.events()).isNotEmpty().isEqualTo(other.events());
        assertThat(one.decisions()).hasSameSizeAs(other.decisions());
        assertThat(one.decisions().equals(other.decisions())).as("decisions are the same").isTrue();
        assertThat(one.measures()).isEqualTo(other.measures());
        assertThat(one.seed()).isEqualTo(other.seed());
    }

    @Test
    void theSameSeedGivesTheSameRunAsTheCommandLine() {
        Scenario tiny = Desks.tiny().scenario();
        for (long seed : new long[] {7, -3, 2_000_000_011L}) {
            same(Desks.played(Desks.begun(seed)).week().run().result(), run(Simulation.prepare(tiny), seed));
        }
    }

    @Test
    void everyStepIsAWeekAndTheLastOneEnds() {
        Session session = Desks.begun(7);
        List<Integer> weeks = new ArrayList<>();
        session.onWeek(() -> weeks.add(session.week().number()));
        assertThat(session.week().number()).isZero();
        assertThat(session.step()).isTrue();
        assertThat(session.week().date()).isEqualTo(session.scenario().start().plusWeeks(1));
        Desks.played(session);
        assertThat(weeks).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(session.step()).isFalse();
    }

    @Test
    void aChangedParameterHoldsFromTheNextRunOnly() {
        Session session = Desks.begun(7);
        Blueprint before = session.replication().blueprint();
        session.knobs().set("spirit", .75);
        session.step();
        assertThat(session.replication().blueprint()).isSameAs(before);
        session.start();
        assertThat(session.replication().blueprint().parameter("spirit")).isEqualTo(.75);
        Blueprint changed = Simulation.complete(Blueprint.of(session.scenario(), Map.of("spirit", .75)));
        same(Desks.played(session).week().run().result(), run(changed, 7));
    }

    @Test
    void valuesOutsideTheRangeAreRefused() {
        Session session = Desks.begun(7);
        assertThatThrownBy(() -> session.knobs().set("spirit", 3)).hasMessageContaining("spirit 3.0 must be in [0.2, 0.8]");
        assertThatThrownBy(() -> session.knobs().set("a0", Double.NaN)).hasMessageContaining("a finite number");
        assertThat(session.knobs().changes()).isEmpty();
        session.knobs().set("spirit", .6);
        session.knobs().set("spirit", .5);
        assertThat(session.knobs().isChanged("spirit")).isFalse();
    }

    @Test
    void aCheckpointGoesOnAsIfNothingHadHappened() throws Exception {
        Session first = Desks.begun(7);
        for (int week = 0; week < 5; week++) {
            first.step();
        }
        File file = temp.resolve("week5.checkpoint").toFile();
        assertThat(first.state.writeToCheckpoint(file)).isNotNull();
        Session second = Session.of(Desks.tiny(), 99);
        assertThat(second.readNewStateFromCheckpoint(file)).isTrue();
        assertThat(second.week().number()).isEqualTo(5);
        same(Desks.played(second).week().run().result(), run(Simulation.prepare(Desks.tiny().scenario()), 7));
    }

    @Test
    void aFileThatIsNoCheckpointIsRefusedAndChangesNothing() throws Exception {
        Session session = Desks.begun(7);
        session.step();
        Path file = java.nio.file.Files.writeString(temp.resolve("rubbish.checkpoint"), "rubbish");
        assertThatThrownBy(() -> session.readNewStateFromCheckpoint(file.toFile()))
                .hasMessageContaining("rubbish.checkpoint is no checkpoint").hasNoCause();
        assertThat(session.week().number()).isEqualTo(1);
        assertThat(session.step()).isTrue();
    }

    @Test
    void rulesPauseAtTheWeekAndAtTheActThatMeetThem() {
        Session session = Desks.begun(7);
        List<String> told = new ArrayList<>();
        session.onTelling(told::add);
        session.rules(new PauseRules(3, Double.NaN, ""));
        Desks.played(session);
        assertThat(told).containsExactly("Paused: week 3 is over.");
        told.clear();
        double gravest = session.week().run().most("rung");
        session.rules(new PauseRules(0, gravest, ""));
        session.start();
        Desks.played(session);
        assertThat(told).isNotEmpty().allSatisfy(t -> assertThat(t).contains("Paused at 2001-").contains("(rung "));
        told.clear();
        String kind = session.week().run().result().events().get(0).kind();
        session.rules(new PauseRules(0, Double.NaN, kind));
        session.start();
        session.step();
        assertThat(told).hasSize(1);
    }

    @Test
    void anotherScenarioTakesThePlaceOfTheFirst() throws Exception {
        Session session = Desks.begun(7);
        session.step();
        Path other = Path.of("scenarios/no-intervention.yaml");
        session.open(Setup.of(org.casus.scenario.io.ScenarioFiles.load(other, org.casus.scenario.io.Strictness.LENIENT)));
        assertThat(session.scenario().id()).isEqualTo("no-intervention");
        assertThat(session.week().number()).isZero();
        session.start();
        session.step();
        assertThat(session.week().run().result().seed()).isEqualTo(7);
    }
}
