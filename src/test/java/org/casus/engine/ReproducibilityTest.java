package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.modeltest.Shipped;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Limit test 8: a run is a function of blueprint and seed, whatever runs beside it, is logged or was saved
 * meanwhile. Java 17 against newer ones is compared by the script in .ci.
 */
class ReproducibilityTest {
    private static final int WEEKS = 20;
    private final Blueprint b = Shipped.blueprint();

    /** Rows of the trajectory as raw bits, so that not even the sign of a zero may differ. */
    static List<List<Long>> bits(RunResult run) {
        List<List<Long>> rows = new ArrayList<>();
        for (int row = 0; row < run.trajectory().size(); row++) {
            List<Long> bits = new ArrayList<>();
            for (String c : run.trajectory().columns()) {
                bits.add(Double.doubleToRawLongBits(run.trajectory().at(row, c)));
            }
            rows.add(bits);
        }
        return rows;
    }

    private static List<Event> silent(RunResult run) {
        return run.events().stream()
                .map(e -> new Event(e.week(), e.day(), e.kind(), e.actor(), e.subject(), e.from(), e.rung(), e.value(), ""))
                .toList();
    }

    private static void same(RunResult a, RunResult b) {
        assertThat(a.trajectory().columns()).isEqualTo(b.trajectory().columns());
        assertThat(bits(a)).isEqualTo(bits(b));
        assertThat(silent(a)).isEqualTo(silent(b));
        assertThat(a.measures()).isEqualTo(b.measures());
        assertThat(a.control().shares()).isDeepEqualTo(b.control().shares());
    }

    @Test
    void sameSeedSameRun() {
        RunResult first = Simulation.run(b, 11, WEEKS, Logging.FULL);
        RunResult second = Simulation.run(b, 11, WEEKS, Logging.FULL);
        same(first, second);
        assertThat(first.events()).isEqualTo(second.events());
        assertThat(first.decisions()).isEqualTo(second.decisions());
        assertThat(bits(Simulation.run(b, 12, WEEKS, Logging.NONE))).isNotEqualTo(bits(first));
    }

    @Test
    void loggingChangesNothing() {
        same(Simulation.run(b, 5, WEEKS, Logging.FULL), Simulation.run(b, 5, WEEKS, Logging.NONE));
    }

    @Test
    void theBeginningDoesNotDependOnTheHorizon() {
        RunResult longer = Simulation.run(b, 5, WEEKS, Logging.NONE);
        RunResult shorter = Simulation.run(b, 5, WEEKS / 2, Logging.NONE);
        assertThat(bits(longer).subList(0, WEEKS / 2 + 1)).isEqualTo(bits(shorter));
    }

    @Test
    void threadsChangeNothing() throws Exception {
        List<RunResult> alone = new ArrayList<>();
        for (int seed = 0; seed < 6; seed++) {
            alone.add(Simulation.run(b, seed, WEEKS, Logging.NONE));
        }
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<RunResult>> together = new ArrayList<>();
            for (int seed = 0; seed < 6; seed++) {
                long s = seed;
                together.add(two.submit(() -> Simulation.run(b, s, WEEKS, Logging.NONE)));
            }
            for (int seed = 0; seed < 6; seed++) {
                same(together.get(seed).get(), alone.get(seed));
            }
        } finally {
            two.shutdown();
        }
    }

    @Test
    void aParameterThatNothingReadsChangesNothing() {
        String more = "parameters: {unread: {value: .3, low: 0, high: 1, prior: U, unit: '-', meaning: read by nothing, source: R01}}";
        RunResult without = Simulation.run(Worlds.compiled(Worlds.tiny("title: as it was")), 3, 12, Logging.NONE);
        RunResult with = Simulation.run(Worlds.compiled(Worlds.tiny("title: as it was", more)), 3, 12, Logging.NONE);
        same(with, without);
    }

    @Test
    void calibrationIsReproducible() {
        double[] first = Simulation.scales(Blueprint.of(Worlds.tiny()));
        double[] second = Simulation.scales(Blueprint.of(Worlds.tiny()));
        assertThat(first).containsExactly(second);
        assertThat(java.util.Arrays.stream(first).min().orElse(0)).isPositive();
    }

    /**
     * A checkpoint by MASON at week 10, read back and run on, ends as the run that was never stopped. The
     * observer of decisions is not kept in checkpoints, so that a resumed run has the decisions up to there only.
     */
    @Test
    void aCheckpointChangesNothing(@TempDir Path folder) {
        RunResult whole = Simulation.run(b, 21, WEEKS, Logging.FULL);
        Replication stopped = new Replication(b, 21, WEEKS, new Recorder(b, Logging.FULL));
        stopped.advance(10);
        File file = folder.resolve("week10.checkpoint").toFile();
        stopped.writeToCheckpoint(file);
        Replication resumed = (Replication) sim.engine.SimState.readFromCheckpoint(file);
        assertThat(resumed).isNotNull().isNotSameAs(stopped);
        resumed.resume();
        RunResult end = resumed.recorder().result(resumed);
        same(end, whole);
        assertThat(end.events()).isEqualTo(whole.events());
        List<Decision> before = whole.decisions().stream().filter(d -> d.week() < 10).toList();
        assertThat(end.decisions().subList(0, before.size())).isEqualTo(before);
        stopped.resume();
        same(stopped.recorder().result(stopped), whole);
    }
}
