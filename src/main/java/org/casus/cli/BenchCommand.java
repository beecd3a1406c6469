package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.casus.analysis.Quantiles;
import org.casus.cli.print.Columns;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how long a replication takes. */
@Command(
        name = "bench",
        header = {
            "Measure milliseconds per replication on one thread after warm-up, without logs and with.",
            "",
            "Examples:",
            "  casus bench ${bundle:scenario} -n 100",
            "  casus bench ${bundle:scenario} -n 500 --json"
        })
final class BenchCommand extends ScenarioVerb {
    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or the bare name or id of a scenario here or in scenarios/.")
    private String name;

    @Option(names = {"-n", "--runs"}, paramLabel = "N", defaultValue = "100",
            description = "Replications to measure each way (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Override
    public Integer call() throws Exception {
        inRange("-n", runs, 1, MOST);
        Scenario s = load(name).scenario();
        Blueprint blueprint = prepare(s);
        Timing bare = measured(s, seed -> Simulation.bare(blueprint, seed, s.weeks()));
        Timing full = measured(s, seed -> Simulation.run(blueprint, seed, s.weeks(), Logging.FULL));
        print(() -> json(s, bare, full), () -> text(s, bare, full));
        return ExitCode.FINE;
    }

    /** @param warmUp replications before @param millis each */
    private record Timing(int warmUp, Quantiles millis) {}

    private Timing measured(Scenario s, LongConsumer replication) {
        int warmUp = new WarmUp().until(i -> replication.accept(s.seed() - i),
                progress("replications at most to warm up", WarmUp.MOST));
        double[] millis = new double[runs];
        Progress progress = progress("replications", runs);
        for (int i = 0; i < runs; i++) {
            Stopwatch watch = new Stopwatch();
            replication.accept(s.seed() + i);
            millis[i] = watch.wall();
            progress.step();
        }
        return new Timing(warmUp, Quantiles.of(millis));
    }

    private List<String> text(Scenario s, Timing bare, Timing full) {
        Columns columns = new Columns("ms per replication", "median", "min", "max");
        row(columns, "without logs", bare);
        row(columns, "with all logs", full);
        List<String> lines = columns.lines();
        lines.add(s.id() + ", " + s.weeks() + " weeks, " + runs + " replications each on one thread after " + bare.warmUp()
                + " and " + full.warmUp() + " to warm up");
        return lines;
    }

    private static void row(Columns columns, String label, Timing t) {
        Quantiles q = t.millis();
        columns.row(label, millis(q.median()), millis(q.at(0)), millis(q.at(1)));
    }

    private static String millis(double x) {
        return String.format(Locale.ROOT, "%.2f", x);
    }

    private JsonNode json(Scenario s, Timing bare, Timing full) {
        ObjectNode out = JsonText.object().put("scenario", s.id()).put("weeks", s.weeks()).put("runs", runs)
                .put("unit", "ms per replication, one thread");
        numbers(out.putObject("withoutLogs"), bare);
        numbers(out.putObject("withLogs"), full);
        return out;
    }

    private static void numbers(ObjectNode out, Timing t) {
        Quantiles q = t.millis();
        out.put("warmUp", t.warmUp()).put("median", q.median()).put("min", q.at(0)).put("max", q.at(1));
    }
}
