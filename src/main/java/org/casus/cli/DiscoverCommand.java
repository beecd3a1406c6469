package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.analysis.discovery.Cases;
import org.casus.analysis.discovery.Prim;
import org.casus.analysis.discovery.Tree;
import org.casus.cli.print.DiscoveryText;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyMatrix;
import org.casus.report.read.Numbers;
import org.casus.scenario.study.Swept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the conditions under which an outcome comes about. */
@Command(
        name = "discover",
        header = {
            "Find the conditions under which an outcome passes a threshold: a box (PRIM) and a tree.",
            "",
            "Examples:",
            "  casus discover results/space --outcome civilians --above 3000",
            "  casus discover results/space --outcome government_area --below 29000",
            "",
            "Best on a latin-hypercube or sobol-sequence of some hundred points."
        })
final class DiscoverCommand extends AnswerVerb {
    private static final int DEPTH = 4;

    @Option(names = "--outcome", required = true, paramLabel = "NAME", description = "Outcome of the study.")
    private String name;

    @Option(names = "--above", paramLabel = "Y", description = "Points whose mean lies above this are of interest.")
    private Double above;

    @Option(names = "--below", paramLabel = "Y", description = "Points whose mean lies below this are of interest.")
    private Double below;

    @Option(names = "--alpha", paramLabel = "SHARE", defaultValue = "0.05", description = "Share peeled off a box at a time (default: ${DEFAULT-VALUE}).")
    private double alpha;

    @Option(names = "--least", paramLabel = "SHARE", defaultValue = "0.05", description = "Least share of all points in a box (default: ${DEFAULT-VALUE}).")
    private double least;

    @Override
    public Integer call() throws Exception {
        if ((above == null) == (below == null)) {
            throw usage("give --above Y or --below Y, one of them");
        }
        Prim prim = prim();
        StudyMatrix m = matrix();
        Cases cases = cases(m, outcome(m, name));
        String unit = m.model().study().outcomes().get(name).unit();
        String what = StudyText.meaning(m.model(), name) + (above != null ? " above " + Numbers.plain(above) : " below " + Numbers.plain(below))
                + (unit == null || unit.isEmpty() ? "" : " " + unit);
        if (cases.interesting() == 0 || cases.interesting() == cases.hits().length) {
            throw usage((cases.interesting() == 0 ? "no" : "every") + " point has " + what + "; its means lie between "
                    + span(m, outcome(m, name)) + ", so choose another threshold");
        }
        Tree tree = Tree.grow(cases, DEPTH, (int) Math.ceil(least * cases.hits().length));
        String command = "discover " + Paths.shown(dir) + " --outcome " + name + (above != null ? " --above " + above : " --below " + below)
                + " --alpha " + alpha + " --least " + least;
        DiscoveryText text = new DiscoveryText(what, cases, prim, tree, Program.command(command));
        Path page = keep("discover-" + name, text.json(), text.html());
        print(text::json, () -> {
            List<String> lines = new ArrayList<>(text.lines());
            lines.add("Report: " + Paths.shown(page));
            return lines;
        });
        return ExitCode.FINE;
    }

    private static String span(StudyMatrix m, int outcome) {
        DoubleSummaryStatistics means = IntStream.range(0, m.model().order().scenarios()).boxed()
                .flatMapToDouble(s -> LongStream.range(0, m.model().order().points()).mapToDouble(p -> m.mean(outcome, p, s)))
                .filter(Double::isFinite).summaryStatistics();
        return Numbers.plain(means.getMin()) + " and " + Numbers.plain(means.getMax());
    }

    private Prim prim() {
        try {
            return new Prim(alpha, least);
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private Cases cases(StudyMatrix m, int outcome) {
        List<Swept> factors = m.model().design().factors();
        if (factors.isEmpty()) {
            throw usage("this study has no factors; nothing can be found");
        }
        List<double[]> inputs = new ArrayList<>();
        List<Boolean> hits = new ArrayList<>();
        for (int s = 0; s < m.model().order().scenarios(); s++) {
            for (long p = 0; p < m.model().order().points(); p++) {
                double y = m.mean(outcome, p, s);
                double[] x = inputs(m.model().design().at(p).values(), factors);
                if (Double.isFinite(y) && x != null) {
                    inputs.add(x);
                    hits.add(above != null ? y > above : y < below);
                }
            }
        }
        if (inputs.isEmpty()) {
            throw new StudyFaultException("no point has a value of " + name + " with every factor set");
        }
        boolean[] marks = new boolean[hits.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = hits.get(i);
        }
        return new Cases(factors.stream().map(Swept::name).toList(), factors.stream().map(DiscoverCommand::levels).toList(),
                inputs.toArray(double[][]::new), marks);
    }

    private static List<String> levels(Swept f) {
        return f.levels().isEmpty() || f.isNumeric() ? List.of() : f.levels().stream().map(String::valueOf).toList();
    }

    /** Values as numbers, levels by their place; null where a factor was left as it is. */
    private static double[] inputs(List<Object> values, List<Swept> factors) {
        double[] x = new double[values.size()];
        for (int j = 0; j < x.length; j++) {
            Object v = values.get(j);
            if (v == null) {
                return null;
            }
            x[j] = v instanceof Number n ? n.doubleValue() : factors.get(j).levels().indexOf(v);
        }
        return x;
    }
}
