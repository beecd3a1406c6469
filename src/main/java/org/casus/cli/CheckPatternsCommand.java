package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.Conduct;
import org.casus.analysis.PatternResult;
import org.casus.cli.print.ConductText;
import org.casus.cli.print.PatternText;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.experiment.InOrder;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.Scenario;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets many runs beside what was observed. */
@Command(
        name = "check-patterns",
        header = {
            "Run a scenario many times; say which observed patterns it meets and what each actor did.",
            "",
            "Examples:",
            "  casus check-patterns ${bundle:scenario} -n 200",
            "  casus check-patterns ${bundle:scenario} -n 50 --seed 1000 --json",
            "",
            "Seeds are consecutive. Patterns used to fit parameters are marked; meeting them proves nothing."
        })
final class CheckPatternsCommand extends ScenarioVerb {
    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or the bare name or id of a scenario here or in scenarios/.")
    private String name;

    @Option(names = {"-n", "--runs"}, paramLabel = "N", defaultValue = "200", description = "Runs (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", paramLabel = "N", description = "First seed; the scenario's own unless given.")
    private Long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to run on; one a processor unless given. The result is the same.")
    private Integer threads;

    @Override
    public Integer call() throws Exception {
        inRange("-n", runs, 1, MOST);
        int many = threads(threads);
        Scenario s = load(name).scenario();
        long first = seed == null ? s.seed() : seed;
        seeds(first, runs);
        Conduct conduct = new Conduct(s.actions(), s.weeks());
        Map<String, double[]> values = new LinkedHashMap<>();
        s.patterns().keySet().forEach(id -> values.put(id, new double[runs]));
        Blueprint blueprint = prepare(s);
        Progress progress = progress("runs", runs);
        InOrder.run(many, runs, run -> Simulation.run(blueprint, first + run, s.weeks(), Logging.NONE), (r, run) -> {
            values.forEach((id, all) -> all[run] = r.measures().getOrDefault("pattern." + id, Double.NaN));
            conduct.add(r);
            progress.step();
        });
        tell(s, first, results(s, values), conduct);
        return ExitCode.FINE;
    }

    private static List<PatternResult> results(Scenario s, Map<String, double[]> values) {
        List<PatternResult> results = new ArrayList<>();
        values.forEach((id, all) -> results.add(PatternResult.of(id, s.patterns().get(id), all)));
        return results;
    }

    private void tell(Scenario s, long first, List<PatternResult> results, Conduct conduct) {
        print(() -> json(s, first, results, conduct), () -> text(s, first, results, conduct));
    }

    private List<String> text(Scenario s, long first, List<PatternResult> results, Conduct conduct) {
        List<String> lines = new ArrayList<>();
        lines.add(s.title() + ": " + runs + " runs of " + s.weeks() + " weeks, seeds " + first + " to " + (first + runs - 1));
        lines.add("");
        lines.addAll(PatternText.lines(results));
        lines.addAll(new ConductText(s, conduct).lines());
        return lines;
    }

    private JsonNode json(Scenario s, long first, List<PatternResult> results, Conduct conduct) {
        ObjectNode out = JsonText.object().put("scenario", s.id()).put("digest", s.digest()).put("firstSeed", first)
                .put("runs", runs).put("weeks", s.weeks());
        out.set("patterns", PatternText.json(results));
        out.set("actors", new ConductText(s, conduct).json());
        return out;
    }
}
