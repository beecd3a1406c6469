package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.cli.print.Columns;
import org.casus.cli.print.FactorWords;
import org.casus.cli.print.StudyText;
import org.casus.experiment.store.ParquetRows;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.study.Swept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a study would run, how long it would take and how much room it would need. */
@Command(
        name = "plan",
        header = {
            "Check a study; print its design, its runs, and the time and room they will take.",
            "",
            "Examples:",
            "  casus plan screening",
            "  casus plan scenarios/studies/screening.yaml --threads 8 --json"
        })
final class PlanCommand extends StudyVerb {
    private static final int TRIALS = 6;
    private static final double PATIENCE = 2000; // milliseconds

    @Parameters(paramLabel = "FILE", description = "A study file, or the bare name of one here or in scenarios/studies.")
    private String name;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to count with; one a processor unless given.")
    private Integer threads;

    /**
     * Of a run.
     *
     * @param millis it takes once the Java machine has compiled most of what it needs
     * @param start milliseconds more that the first runs take
     * @param bytes in a chunk
     * @param each bytes of a chunk besides
     */
    private record Cost(double millis, double start, double bytes, double each) {}

    @Override
    public Integer call() throws Exception {
        StudyModel model = model(StudyFinder.here().find(name));
        int workers = threads(threads);
        Cost cost = cost(model);
        double seconds = (cost.start() + cost.millis() * model.order().runs() / workers) / 1000;
        double bytes = cost.bytes() * model.order().runs() + cost.each() * model.chunks().count();
        print(() -> json(model, workers, seconds, bytes), () -> text(model, workers, seconds, bytes));
        return ExitCode.FINE;
    }

    /** Time and room of a run, from a few spread over the study, repeated for two seconds: the first are several times slower. */
    private Cost cost(StudyModel model) throws IOException {
        long runs = model.order().runs();
        List<Double> millis = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Stopwatch all = new Stopwatch();
        for (int i = 0; i < TRIALS || i < runs && all.wall() < PATIENCE; i++) {
            Stopwatch watch = new Stopwatch();
            Row row = model.run(model.order().key(runs * (i % TRIALS) / TRIALS));
            millis.add(watch.wall());
            if (i < TRIALS) {
                rows.add(row);
            }
        }
        rows.stream().filter(Row::failed).findFirst().ifPresent(r -> remark("a trial run failed: " + r.error().lines().findFirst().orElse("")));
        valueless(model, rows).forEach(name -> remark("outcome " + name + " had no value in " + TRIALS
                + " trial runs; does its measure ask for weeks that are not run?"));
        double[] last = millis.subList(millis.size() - TRIALS, millis.size()).stream().mapToDouble(Double::doubleValue).sorted().toArray();
        ParquetRows parquet = new ParquetRows(model.columns());
        int half = TRIALS / 2;
        double fewer = parquet.bytes(rows.subList(0, half)).length;
        double row = (parquet.bytes(rows).length - fewer) / (TRIALS - half);
        double steady = (last[half] + last[half - 1]) / 2;
        double start = millis.stream().mapToDouble(m -> m - steady).sum();
        return new Cost(steady, Math.max(0, start), row, fewer - half * row);
    }

    private static List<String> valueless(StudyModel model, List<Row> rows) {
        List<String> names = List.copyOf(model.study().outcomes().keySet());
        return names.stream().filter(n -> rows.stream().noneMatch(r -> Double.isFinite(r.outcomes()[names.indexOf(n)]))).toList();
    }

    private static List<String> text(StudyModel m, int workers, double seconds, double bytes) {
        List<String> lines = new ArrayList<>(StudyText.design(m));
        if (!m.design().factors().isEmpty()) {
            lines.add("");
            Columns table = new Columns("factor", "sets", "values", "meaning");
            m.design().factors().forEach(f -> table.row(f.name(), StudyText.target(f), StudyText.values(f), FactorWords.of(m, f)));
            lines.addAll(table.lines());
        }
        lines.add("");
        Columns outcomes = new Columns("outcome", "what");
        m.study().outcomes().forEach((name, o) -> outcomes.row(name, StudyText.outcome(m, name)));
        lines.addAll(outcomes.lines());
        lines.add("");
        lines.add("Time: about " + StudyText.duration(seconds) + " on " + workers + " thread(s) of this machine");
        lines.add("Disk: about " + StudyText.size(bytes) + " in " + m.chunks().count() + " chunks of " + m.chunks().size() + " runs, besides the text of the scenarios");
        return lines;
    }

    private static JsonNode json(StudyModel m, int workers, double seconds, double bytes) {
        ObjectNode out = JsonText.object().put("study", m.study().id()).put("design", m.design().words())
                .put("points", m.design().points()).put("scenarios", m.order().scenarios())
                .put("replications", m.study().replications()).put("runs", m.order().runs()).put("chunks", m.chunks().count())
                .put("runsPerChunk", m.chunks().size()).put("threads", workers);
        out.set("seconds", JsonText.number(Math.rint(seconds)));
        out.set("bytes", JsonText.number(Math.rint(bytes)));
        ArrayNode factors = out.putArray("factors");
        for (Swept f : m.design().factors()) {
            factors.addObject().put("name", f.name()).put("sets", StudyText.target(f)).put("values", StudyText.values(f))
                    .put("meaning", f.meaning());
        }
        m.study().outcomes().forEach((name, o) -> out.withArray("outcomes").add(name));
        return out;
    }
}
