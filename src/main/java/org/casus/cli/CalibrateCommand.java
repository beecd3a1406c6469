package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.calibration.Calibration;
import org.casus.experiment.calibration.NothingSeenException;
import org.casus.experiment.calibration.StageCheck;
import org.casus.experiment.calibration.StageFolder;
import org.casus.experiment.calibration.StageThreads;
import org.casus.outcome.files.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits parameters to what was observed up to a day, on this machine. */
@Command(
        name = "calibrate",
        header = {
            "Fit parameters to what was observed up to a day; later rows are never read.",
            "",
            "Examples:",
            "  casus calibrate ${bundle:scenario} --observed observed.csv",
            "  casus calibrate earlier.yaml later.yaml --observed observed.csv --out fit",
            "  casus calibrate ${bundle:scenario} --observed observed.csv --parameters a0,v0",
            "  casus hindcast ${bundle:scenario} --observed observed.csv --posterior fit",
            "",
            "First all parameters vary at once, to find those that the observations see;",
            "then rounds of approximate Bayesian computation fit the strongest of these.",
            "A calibration that was stopped goes on when the same command is given again, or with"
                    + " 'casus study resume DIR'; 'casus study status' and 'verify' know its folder too."
        })
final class CalibrateCommand extends CalibrationVerb {
    @Option(names = "--threads", paramLabel = "N", description = "Threads to run on; one a processor unless given. The result is the same.")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder; results/<scenario>/calibration unless given.")
    private Path out;

    @Option(names = "--check-rows", hidden = true, paramLabel = "N", description = "Check what is kept instead, N rows of each stage by running them again.")
    private Integer checkRows;

    @Override
    public Integer call() throws Exception {
        threads(threads);
        return super.call();
    }

    @Override
    protected int carryOut(CalibrationOrder order) throws IOException, NothingSeenException {
        Path place = out != null ? out : Path.of("results", order.id(), "calibration");
        CalibrationFolder folder = CalibrationFolder.open(place, Paths.shown(place), order.plan());
        if (checkRows != null) {
            return checked(order, folder);
        }
        int many = threads(threads);
        Calibration c = fit(order, folder, new StageThreads(many, (what, n) -> progress(what, n)::step));
        String command = Program.command(order.words() + (out == null ? "" : " --out " + folder.shown()));
        tell(order, folder, c, CalibrationFiles.write(folder, order, c, command, Versions.all()));
        return ExitCode.FINE;
    }

    private int checked(CalibrationOrder order, CalibrationFolder folder) throws IOException, NothingSeenException {
        StageCheck check = new StageCheck(checkRows, progress("rows", checkRows * settledStages(order))::step);
        String missing = null;
        try {
            order.study().run(new StageFolder(folder.stages(), order.study().weeks(), check));
        } catch (StageCheck.UnfinishedException e) {
            missing = e.getMessage() + "; 'casus study resume " + folder.shown() + "' runs the rest";
        }
        List<String> lines = new ArrayList<>(check.found());
        lines.add(missing != null ? missing : "Every chunk of every stage is what its manifest says.");
        lines.add(check.checked() + " row(s) run again, " + check.found().size() + " of them different.");
        String builds = Defaults.build().againAfter(folder.build());
        if (builds != null) {
            lines.add(builds);
        }
        String left = missing;
        print(() -> {
            ObjectNode json = JsonText.object().put("sound", left == null && check.found().isEmpty()).put("missing", left)
                    .put("runAgain", check.checked()).put("builds", builds);
            check.found().forEach(json.putArray("different")::add);
            return json;
        }, () -> lines);
        return !check.found().isEmpty() ? ExitCode.INTERNAL : missing != null ? ExitCode.INCOMPLETE_STUDY : ExitCode.FINE;
    }

    /** Stages there are when every round is run. */
    private static int settledStages(CalibrationOrder order) {
        return order.study().settings().rounds() + 4;
    }
}
