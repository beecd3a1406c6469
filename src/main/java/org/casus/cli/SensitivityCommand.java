package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.cli.print.SensitivityText;
import org.casus.cli.print.SurfaceText;
import org.casus.experiment.study.StudyMatrix;
import org.casus.util.TextDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how outcomes answer to factors. */
@Command(
        name = "sensitivity",
        header = {
            "Say how outcomes answer to factors, with intervals: Morris, Sobol, one at a time, or a surface.",
            "",
            "Examples:",
            "  casus sensitivity results/screening",
            "  casus sensitivity results/screening --outcome civilians --json",
            "  casus sensitivity results/policies --surface intensity,openness",
            "",
            "Designs of the kinds morris, saltelli and one-at-a-time have indices of their own; all others show the response surface over the two numbers that matter most."
        })
final class SensitivityCommand extends AnswerVerb {
    @Option(names = "--outcome", paramLabel = "NAME", description = "Only this outcome; all unless given.")
    private String only;

    @Option(names = "--surface", paramLabel = "X,Y", split = ",", description = "Show the response surface over these two factors"
            + " too; over the two that matter most where the design has no indices of its own.")
    private List<String> surface = List.of();

    @Override
    public Integer call() throws Exception {
        StudyMatrix m = matrix();
        SensitivityText text = new SensitivityText(m.model(), Program.command("sensitivity " + Paths.shown(dir)
                + (only == null ? "" : " --outcome " + only) + (surface.isEmpty() ? "" : " --surface " + String.join(",", surface))));
        SurfaceText surfaces = new SurfaceText(m.model(), text.page(), text.json());
        add(m, text, surfaces);
        Path page = keep("sensitivity", text.json(), text.html());
        print(text::json, () -> {
            List<String> lines = new ArrayList<>(text.lines());
            lines.addAll(surfaces.lines());
            lines.add("Report: " + Paths.shown(page));
            return lines;
        });
        return ExitCode.FINE;
    }

    private void add(StudyMatrix m, SensitivityText text, SurfaceText surfaces) {
        Sensitivities all = new Sensitivities(m, lenient);
        boolean indices = Sensitivities.KINDS.contains(all.kind());
        if (!indices || !surface.isEmpty()) {
            check(m, all.kind());
        }
        List<String> names = List.copyOf(m.model().study().outcomes().keySet());
        for (String name : only == null ? names : List.of(names.get(outcome(m, only)))) {
            for (int s = 0; s < m.model().order().scenarios(); s++) {
                int[] which = {names.indexOf(name), s};
                if (indices) {
                    all.add(text, which);
                }
                if (!indices || !surface.isEmpty()) {
                    new Surfaces(m, surface).add(surfaces, which);
                }
            }
        }
    }

    /** Whether a surface can be had of the factors named. */
    private void check(StudyMatrix m, String kind) {
        if (!Surfaces.serves(m)) {
            throw usage("the design of this study is " + kind + " with " + Surfaces.numbers(m).size() + " factor(s) that are numbers; sensitivity"
                    + " needs morris, saltelli or one-at-a-time, or for a response surface two numbers that vary together");
        }
        if (!surface.isEmpty() && surface.size() != 2 || surface.size() == 2 && surface.get(0).equals(surface.get(1))) {
            throw usage("--surface needs two factors, such as --surface " + String.join(",", Surfaces.numbers(m).subList(0, 2)));
        }
        for (String name : surface) {
            if (!Surfaces.numbers(m).contains(name)) {
                throw usage("'" + name + "' is no factor of numbers; those are " + String.join(", ", Surfaces.numbers(m)) + "."
                        + TextDistance.hint(name, Surfaces.numbers(m)));
            }
        }
    }
}
