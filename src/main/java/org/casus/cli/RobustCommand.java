package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.casus.analysis.robustness.Estimated;
import org.casus.cli.print.RobustText;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.study.OutcomeMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which policy holds up over the states of a study. */
@Command(
        name = "robust",
        header = {
            "Say which scenario of a study holds up over all its points: regret, satisficing, signal.",
            "",
            "Examples:",
            "  casus robust results/policies --outcome government_area",
            "  casus robust results/policies --outcome civilians --threshold 3000",
            "  casus robust results/with results/without",
            "",
            "Policies are the scenarios of the study, or of several studies that differ in nothing else; points of"
                    + " the design are the states of the world."
        })
final class RobustCommand extends AnswerVerb {
    @Option(names = "--outcome", paramLabel = "NAME", description = "Only this outcome; all that say which way is better unless given.")
    private String only;

    @Option(names = "--threshold", paramLabel = "Y", description = "Value that satisfies, for the share of states in which it is met.")
    private Double threshold;

    @Parameters(index = "1..*", paramLabel = "DIR", description = "More studies with the same seed, factors and design, whose scenarios are policies too.")
    private List<Path> more = List.of();

    @Override
    public Integer call() throws Exception {
        List<Policy> policies = policies();
        StudyMatrix m = policies.get(0).matrix();
        if (only == null && threshold != null) {
            throw usage("--threshold needs --outcome");
        }
        List<String> names = List.copyOf(m.model().study().outcomes().keySet());
        RobustText text = new RobustText(m.model(), policies.stream().map(Policy::title).toList(), Program.command("robust " + Paths.shown(dir)
                + String.join("", more.stream().map(d -> " " + Paths.shown(d)).toList()) + (only == null ? "" : " --outcome " + only)
                + (threshold == null ? "" : " --threshold " + threshold) + (lenient ? " --lenient" : "")));
        for (String name : only == null ? names : List.of(names.get(outcome(m, only)))) {
            OutcomeMeasure o = m.model().study().outcomes().get(name);
            if (o.better() != null) {
                text.add(name, StudyText.outcome(m.model(), name), o.better(), measures(policies, name, o.better().equals("more")));
            } else if (only != null) {
                throw usage("the study does not say which way is better for " + name + "; add 'better: more' or 'better: less' to it");
            }
        }
        if (text.isEmpty()) {
            throw usage("no outcome of this study says which way is better; add 'better: more' or 'better: less'");
        }
        Path page = keep("robust", text.json(), text.html());
        print(text::json, () -> {
            List<String> lines = new ArrayList<>(text.lines());
            lines.add("Report: " + Paths.shown(page));
            return lines;
        });
        return ExitCode.FINE;
    }

    private record Policy(StudyMatrix matrix, int scenario, String title) {
        /** Values by point and replication. */
        double[][] runs(String outcome) {
            int o = List.copyOf(matrix.model().study().outcomes().keySet()).indexOf(outcome);
            return LongStream.range(0, matrix.model().order().points()).mapToObj(p -> matrix.replications(o, p, scenario)).toArray(double[][]::new);
        }
    }

    /** Scenarios of all studies named. */
    private List<Policy> policies() throws IOException, InvalidScenarioException {
        List<Path> all = new ArrayList<>(List.of(dir));
        all.addAll(more);
        List<Policy> out = new ArrayList<>();
        for (Path from : all) {
            StudyMatrix m = matrix(from);
            if (!out.isEmpty()) {
                same(out.get(0).matrix().model(), m.model(), from);
            }
            for (int s = 0; s < m.model().order().scenarios(); s++) {
                String id = m.model().loaded().scenarios().get(s).scenario().id();
                boolean taken = out.stream().anyMatch(p -> p.title().equals(id));
                out.add(new Policy(m, s, taken ? id + " in " + Paths.shown(from) : id));
            }
        }
        if (out.size() < 2) {
            throw usage("this study has one scenario; name two or more under 'scenarios' to compare them as policies, or name another study");
        }
        return out;
    }

    /** Refuses studies whose states are not the same. */
    private void same(StudyModel a, StudyModel b, Path other) {
        boolean same = a.study().seed() == b.study().seed() && a.study().replications() == b.study().replications()
                && a.loaded().factors().equals(b.loaded().factors()) && a.design().words().equals(b.design().words())
                && a.study().outcomes().keySet().equals(b.study().outcomes().keySet());
        if (!same) {
            throw usage("the studies in '" + Paths.shown(dir) + "' and '" + Paths.shown(other)
                    + "' have other states; seed, replications, factors, design and outcomes must be the same");
        }
    }

    private List<Estimated> measures(List<Policy> policies, String outcome, boolean more) {
        StudyModel m = policies.get(0).matrix().model();
        double[][][] runs = policies.stream().map(p -> p.runs(outcome)).toArray(double[][][]::new);
        List<Estimated> out = Estimated.of(runs, more, threshold == null ? Double.NaN : threshold, m.study().seed());
        if (out.isEmpty()) {
            throw new StudyFaultException("no point has a value of outcome " + outcome
                    + " in every scenario; does its measure ask for weeks that were not run?");
        }
        return out;
    }
}
