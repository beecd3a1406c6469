package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.casus.analysis.robustness.Robustness;
import org.casus.cli.print.RobustText;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyMatrix;
import org.casus.scenario.study.OutcomeMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which policy holds up over the states of a study. */
@Command(
        name = "robust",
        header = {
            "Say which scenario of a study holds up over all its points: regret, satisficing, signal.",
            "",
            "Examples:",
            "  casus robust results/policies --outcome government_area",
            "  casus robust results/policies --outcome civilians --threshold 3000",
            "",
            "The study names two scenarios or more; its points are the states of the world."
        })
final class RobustCommand extends AnswerVerb {
    @Option(names = "--outcome", paramLabel = "NAME", description = "Only this outcome; all that say which way is better unless given.")
    private String only;

    @Option(names = "--threshold", paramLabel = "Y", description = "Value that satisfies, for the share of states in which it is met.")
    private Double threshold;

    @Override
    public Integer call() throws Exception {
        StudyMatrix m = matrix();
        int policies = m.model().order().scenarios();
        if (policies < 2) {
            throw usage("this study has one scenario; name two or more under 'scenarios' to compare them as policies");
        }
        if (only == null && threshold != null) {
            throw usage("--threshold needs --outcome");
        }
        List<String> names = List.copyOf(m.model().study().outcomes().keySet());
        RobustText text = new RobustText(m.model(), Program.command("robust " + Paths.shown(dir) + (only == null ? "" : " --outcome " + only)
                + (threshold == null ? "" : " --threshold " + threshold)));
        for (String name : only == null ? names : List.of(names.get(outcome(m, only)))) {
            OutcomeMeasure o = m.model().study().outcomes().get(name);
            if (o.better() != null) {
                text.add(name, StudyText.outcome(m.model(), name), o.better(), measures(m, names.indexOf(name), o.better().equals("more")));
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

    private List<Robustness> measures(StudyMatrix m, int outcome, boolean more) {
        int policies = m.model().order().scenarios();
        long[] states = LongStream.range(0, m.model().order().points())
                .filter(p -> java.util.stream.IntStream.range(0, policies).allMatch(s -> Double.isFinite(m.mean(outcome, p, s)))).toArray();
        if (states.length == 0) {
            throw new StudyFaultException("no point has a value of outcome " + List.copyOf(m.model().study().outcomes().keySet()).get(outcome)
                    + " in every scenario; does its measure ask for weeks that were not run?");
        }
        double[][] values = new double[policies][states.length];
        for (int s = 0; s < policies; s++) {
            for (int i = 0; i < states.length; i++) {
                values[s][i] = m.mean(outcome, states[i], s);
            }
        }
        return Robustness.of(values, more, threshold == null ? Double.NaN : threshold);
    }
}
