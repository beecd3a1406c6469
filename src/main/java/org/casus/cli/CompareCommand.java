package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.analysis.ControlShift;
import org.casus.analysis.calibration.Prior;
import org.casus.analysis.comparison.DrawnMean;
import org.casus.analysis.comparison.PairedDifference;
import org.casus.cli.print.CompareText;
import org.casus.cli.print.ControlText;
import org.casus.experiment.calibration.ParameterPool;
import org.casus.experiment.study.ControlPairs;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudyFiles;
import org.casus.scenario.study.Design;
import org.casus.scenario.study.OutcomeMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two scenarios, or two studies, run by run. */
@Command(
        name = "compare",
        header = {
            "Compare two scenarios under the same luck: paired differences with intervals.",
            "",
            "Examples:",
            "  casus compare ${bundle:scenario} strict-roe -n 200",
            "  casus compare scenarios/${bundle:scenario}.yaml scenarios/mine.yaml -n 50",
            "  casus compare ${bundle:scenario} strict-roe -n 400 --draws 100",
            "  casus compare results/study-a results/study-b",
            "",
            "Run i of both has the same seed (common random numbers); B less A. With --draws, intervals hold for what is not known",
            "about the parameters as well as for chance."
        })
final class CompareCommand extends StudyVerb {
    private static final int MOST = 100_000;
    private static final Set<String> DRAWN = Set.of("latin-hypercube", "sobol-sequence", "posterior");
    private static final int FEWEST = 20;
    private static final Path PLACE = Path.of("results", "compare");

    @Parameters(index = "0", paramLabel = "A", description = "A scenario, by file, bare name or id, or the folder of a study of one scenario.")
    private String a;

    @Parameters(index = "1", paramLabel = "B", description = "Another of the same kind.")
    private String b;

    @Option(names = {"-n", "--runs"}, paramLabel = "N", defaultValue = "200", description = "Runs of each scenario (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--draws", paramLabel = "D", description = "Draw every parameter with a range from its prior D times, the same for both; "
            + "the N runs are shared among the draws, at least two each. Left out: parameters as stated.")
    private Integer draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Number from which the seeds are computed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to run on; one a processor unless given.")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the answer; results/compare/<a>-<b> unless given.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        inRange("-n", runs, 2, MOST);
        if (draws != null) {
            inRange("--draws", draws, FEWEST, MOST);
        }
        Paths.requireRoom(out != null ? out : PLACE);
        boolean folders = StudyFolder.isStudy(Path.of(a)) || StudyFolder.isStudy(Path.of(b));
        if (folders && draws != null) {
            throw usage("--draws is for two scenarios; what varies in a study stands in its file");
        }
        return folders ? tell(folders()) : scenarios();
    }

    private int tell(CompareText text) throws IOException {
        Path page = AnswerVerb.keep(out != null ? out : PLACE.resolve(text.a() + "-" + text.b()), "compare", text.json(), text.html());
        print(text::json, () -> {
            List<String> lines = new ArrayList<>(text.lines());
            lines.add("Report: " + Paths.shown(page));
            return lines;
        });
        return ExitCode.FINE;
    }

    private int scenarios() throws IOException, InvalidScenarioException, InterruptedException {
        Path fileA = find(a);
        Path fileB = find(b);
        StudyModel model = draws == null ? model(StudyFiles.pair(fileA, fileB, runs, seed, Program.shelf())) : StudyModel.ofDraws(drawn(fileA, fileB));
        try (PassingStudy study = new PassingStudy(model)) {
            StudyMatrix m = study.run(threads(threads), new StudyProgress(0, model.order().runs(), this::remark));
            String command = "compare " + Paths.shown(fileA) + " " + Paths.shown(fileB) + " -n " + runs
                    + (draws == null ? "" : " --draws " + draws) + " --seed " + seed;
            return tell(text(Side.of(m, 0), Side.of(m, 1), command));
        }
    }

    /** Both scenarios at draws of all parameters that both state alike. */
    private LoadedStudy drawn(Path fileA, Path fileB) throws InvalidScenarioException {
        if (runs % draws != 0 || runs / draws < 2) {
            throw usage("-n " + runs + " can't be shared among " + draws + " draws, two runs or more each; -n " + Math.max(2, Math.round((float) runs / draws)) * draws
                    + " can");
        }
        List<Scenario> both = List.of(load(fileA.toString()).scenario(), load(fileB.toString()).scenario());
        List<String> ids = ParameterPool.of(both).priors().stream().map(Prior::id).toList();
        if (ids.isEmpty()) {
            throw usage("--draws needs parameters that both scenarios state alike and with a range; there are none");
        }
        return StudyFiles.pair(fileA, fileB, ids, draws, runs / draws, seed, Program.shelf());
    }

    /** @param folder from which the outline of the scenario's theatre is read */
    private record Side(StudyMatrix matrix, int scenario, Path folder) {
        static Side of(StudyMatrix m, int scenario) {
            return new Side(m, scenario, m.model().loaded().scenarios().get(scenario).folder());
        }

        String id() {
            return resolved().id();
        }

        Scenario resolved() {
            return matrix.model().loaded().scenarios().get(scenario).scenario();
        }

        List<String> outcomes() {
            return List.copyOf(matrix.model().study().outcomes().keySet());
        }
    }

    private CompareText folders() throws IOException, InvalidScenarioException {
        Side first = side(a);
        Side second = side(b);
        StudyModel one = first.matrix().model();
        StudyModel two = second.matrix().model();
        boolean same = one.order().equals(two.order()) && one.loaded().factors().equals(two.loaded().factors())
                && one.design().words().equals(two.design().words());
        if (!same) {
            throw usage("the studies in '" + a + "' and '" + b + "' are not pairs: seed, replications, factors and design must be the same");
        }
        return text(first, second, "compare " + Paths.shown(Path.of(a)) + " " + Paths.shown(Path.of(b)) + " --seed " + seed);
    }

    private Side side(String name) throws IOException, InvalidScenarioException {
        StudyFolder folder = StudyFolder.open(Path.of(name));
        StudyModel model = model(folder.locked());
        if (model.order().scenarios() != 1) {
            throw usage("the study in '" + name + "' has " + model.order().scenarios() + " scenarios; only studies of one can be compared");
        }
        if (!folder.shard().isWhole()) {
            throw new StudyFaultException(name + " holds shard " + folder.shard() + "; put all shards together with 'casus study merge'");
        }
        StudyMatrix m = StudyMatrix.read(folder, model);
        if (m.missing() > 0) {
            throw new StudyFaultException(m.missing() + " run(s) of " + name + " are missing; finish it with 'casus study resume " + name + "'");
        }
        return new Side(m, 0, Path.of(name).resolve("scenarios"));
    }

    private CompareText text(Side first, Side second, String command) {
        Map<String, PairedDifference> differences = new LinkedHashMap<>();
        Map<String, DrawnMean> drawn = new LinkedHashMap<>();
        Map<String, OutcomeMeasure> outcomes = new LinkedHashMap<>();
        for (String outcome : first.outcomes()) {
            int other = second.outcomes().indexOf(outcome);
            if (other >= 0) {
                double[] va = first.matrix().values(first.outcomes().indexOf(outcome), first.scenario());
                double[] vb = second.matrix().values(other, second.scenario());
                differences.put(outcome, PairedDifference.of(va, vb, seed));
                if (draws(first.matrix().model())) {
                    drawn.put(outcome, DrawnMean.of(less(vb, va), (int) first.matrix().model().order().points()));
                }
                outcomes.put(outcome, first.matrix().model().study().outcomes().get(outcome));
            }
        }
        return new CompareText(first.resolved(), first.id(), second.id(), differences,
                new CompareText.Draws(drawn, first.matrix().model().loaded().factors().size()), outcomes,
                weekly(first, second), control(first, second), Program.command(command));
    }

    /** Whether design points are draws by chance, each run more than once: points of a plan say nothing about others. */
    private static boolean draws(StudyModel model) {
        Design design = model.study().design();
        return design != null && DRAWN.contains(design.kind()) && model.order().points() > 1 && model.order().replications() > 1;
    }

    /** Who holds what at the weeks that both keep. */
    private static ControlText control(Side first, Side second) {
        ControlPairs pairs = new ControlPairs(first.matrix(), second.matrix(), first.scenario(), second.scenario());
        TreeMap<Integer, ControlShift> shifts = new TreeMap<>();
        String why = pairs.weeks().isEmpty() || pairs.alike() ? "" : "Control is not compared: zones, sides or the start are not the same.";
        if (pairs.alike() && !first.resolved().theatre().zones().isEmpty()) {
            pairs.weeks().forEach(w -> shifts.put(w, pairs.at(w)));
        }
        shifts.values().removeIf(s -> s.pairs() == 0);
        return new ControlText(first.resolved(), first.folder(), first.id(), second.id(), shifts, why);
    }

    /** Paired weekly differences of the series that both have. */
    private static Map<String, double[][]> weekly(Side first, Side second) {
        Map<String, double[][]> out = new LinkedHashMap<>();
        List<String> one = first.matrix().model().study().series();
        List<String> two = second.matrix().model().study().series();
        for (String series : one) {
            if (two.contains(series)) {
                double[][] va = first.matrix().series(one.indexOf(series), first.scenario());
                double[][] vb = second.matrix().series(two.indexOf(series), second.scenario());
                out.put(series, IntStream.range(0, Math.min(va.length, vb.length)).filter(i -> va[i] != null && vb[i] != null)
                        .mapToObj(i -> less(vb[i], va[i])).toArray(double[][]::new));
            }
        }
        out.values().removeIf(runs -> runs.length == 0);
        return out;
    }

    private static double[] less(double[] b, double[] a) {
        double[] d = Arrays.copyOf(b, Math.min(a.length, b.length));
        for (int w = 0; w < d.length; w++) {
            d[w] -= a[w];
        }
        return d;
    }
}
