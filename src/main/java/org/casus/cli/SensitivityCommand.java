package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.comparison.PairedDifference;
import org.casus.analysis.sensitivity.ElementaryEffects;
import org.casus.analysis.sensitivity.SobolIndices;
import org.casus.cli.print.SensitivityText;
import org.casus.cli.print.SensitivityText.Swing;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.study.Swept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how outcomes answer to factors. */
@Command(
        name = "sensitivity",
        header = {
            "Say how outcomes answer to factors, with intervals: Morris, Sobol or one at a time.",
            "",
            "Examples:",
            "  casus sensitivity results/screening",
            "  casus sensitivity results/screening --outcome civilians --json",
            "",
            "Works on studies whose design is morris, saltelli or one-at-a-time."
        })
final class SensitivityCommand extends AnswerVerb {
    private static final long SEED = 1;

    @Option(names = "--outcome", paramLabel = "NAME", description = "Only this outcome; all unless given.")
    private String only;

    @Override
    public Integer call() throws Exception {
        StudyMatrix m = matrix();
        String kind = m.model().study().design() == null ? "none" : m.model().study().design().kind();
        if (!List.of("morris", "saltelli", "one-at-a-time").contains(kind)) {
            throw usage("the design of this study is " + kind + "; sensitivity needs morris, saltelli or one-at-a-time");
        }
        SensitivityText text = new SensitivityText(m.model(), Program.command("sensitivity " + Paths.shown(dir)));
        List<String> names = List.copyOf(m.model().study().outcomes().keySet());
        for (int o = 0; o < names.size(); o++) {
            if (only == null || o == outcome(m, only)) {
                for (int s = 0; s < m.model().order().scenarios(); s++) {
                    add(text, m, kind, new int[] {o, s});
                }
            }
        }
        if (only != null) {
            outcome(m, only);
        }
        Path page = keep("sensitivity", text.json(), text.html());
        print(text::json, () -> {
            List<String> lines = new ArrayList<>(text.lines());
            lines.add("Report: " + Paths.shown(page));
            return lines;
        });
        return ExitCode.FINE;
    }

    /** @param which outcome and scenario */
    private void add(SensitivityText text, StudyMatrix m, String kind, int[] which) {
        String name = List.copyOf(m.model().study().outcomes().keySet()).get(which[0]);
        String scenario = m.model().loaded().scenarios().get(which[1]).scenario().id();
        String title = m.model().order().scenarios() > 1 ? name + " in " + scenario : name;
        String what = words(m, name);
        if (kind.equals("one-at-a-time")) {
            text.swings(title, what, swings(m, which));
            return;
        }
        double[][] y = blocks(m, which);
        if (y.length < 2) {
            throw new StudyFaultException("outcome " + name + " has a value in only " + y.length + " whole block(s); nothing can be said");
        }
        if (kind.equals("morris")) {
            text.effects(title, what, ElementaryEffects.of(points(m, which), y, SEED));
        } else {
            text.indices(title, what, SobolIndices.of(y, m.model().design().factors().size(), SEED), m.noise(which[0], which[1]));
        }
    }

    /** Numbers of blocks in which every point has a value. */
    private List<Long> whole(StudyMatrix m, int[] which) {
        StudyModel model = m.model();
        int size = model.design().block();
        List<Long> out = new ArrayList<>();
        long blocks = model.design().points() / size;
        for (long b = 0; b < blocks; b++) {
            boolean all = true;
            for (int p = 0; p < size; p++) {
                all &= Double.isFinite(m.mean(which[0], b * size + p, which[1]));
            }
            if (all) {
                out.add(b);
            }
        }
        if (out.size() < blocks && !lenient) {
            throw new StudyFaultException((blocks - out.size()) + " of " + blocks + " blocks hold a point where outcome "
                    + List.copyOf(model.study().outcomes().keySet()).get(which[0]) + " has no value; --lenient leaves these blocks out");
        }
        return out;
    }

    private double[][] blocks(StudyMatrix m, int[] which) {
        int size = m.model().design().block();
        return whole(m, which).stream().map(b -> {
            double[] y = new double[size];
            for (int p = 0; p < size; p++) {
                y[p] = m.mean(which[0], b * size + p, which[1]);
            }
            return y;
        }).toArray(double[][]::new);
    }

    private double[][][] points(StudyMatrix m, int[] which) {
        int size = m.model().design().block();
        return whole(m, which).stream().map(b -> {
            double[][] x = new double[size][];
            for (int p = 0; p < size; p++) {
                x[p] = m.model().design().coordinates(b * size + p);
            }
            return x;
        }).toArray(double[][][]::new);
    }

    /** Paired differences of every value of every factor against the scenario as it is. */
    private static List<Swing> swings(StudyMatrix m, int[] which) {
        List<Swing> out = new ArrayList<>();
        double[] base = m.replications(which[0], 0, which[1]);
        List<Swept> factors = m.model().design().factors();
        for (long p = 1; p < m.model().design().points(); p++) {
            List<Object> values = m.model().design().at(p).values();
            int j = 0;
            while (values.get(j) == null) {
                j++;
            }
            out.add(new Swing(factors.get(j).name(), String.valueOf(values.get(j)),
                    PairedDifference.of(base, m.replications(which[0], p, which[1]), SEED)));
        }
        return out;
    }
}
