package org.casus.engine;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.casus.outcome.RunResult;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.casus.world.Blueprint;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds per replication, without logs, with series, with every log. Seeds follow one another, the same in each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ReplicationBenchmark {
    @Param("scenarios/syria-2015.yaml")
    private String scenario;

    private Blueprint blueprint;
    private int weeks;
    private long seed;

    @Setup
    public void prepare() throws InvalidScenarioException {
        var loaded = ScenarioFiles.load(Path.of(scenario), Strictness.LENIENT).scenario();
        blueprint = Simulation.prepare(loaded);
        weeks = loaded.weeks();
        seed = loaded.seed();
    }

    @Benchmark
    public long withoutLogs() {
        return Simulation.bare(blueprint, seed++, weeks);
    }

    @Benchmark
    public RunResult withSeries() {
        return Simulation.run(blueprint, seed++, weeks, Logging.NONE);
    }

    @Benchmark
    public RunResult withAllLogs() {
        return Simulation.run(blueprint, seed++, weeks, Logging.FULL);
    }
}
