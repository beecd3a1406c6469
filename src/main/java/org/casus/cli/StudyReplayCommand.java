package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.cli.print.RunText;
import org.casus.experiment.study.RunKey;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.RunResult;
import org.casus.outcome.files.Rationality;
import org.casus.outcome.files.RunFiles;
import org.casus.outcome.files.RunFolder;
import org.casus.outcome.files.RunRecord;
import org.casus.report.RunHeader;
import org.casus.report.RunReport;
import org.casus.report.read.Run;
import org.casus.scenario.io.ResolvedScenario;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one run of a study again with all its logs. */
@Command(
        name = "replay",
        header = {
            "Run one run of a study again; write its logs, charts and report as 'casus run' does.",
            "",
            "Examples:",
            "  casus study replay results/screening --run 17",
            "  casus study replay results/screening --run 17 --out results/odd --no-charts"
        })
final class StudyReplayCommand extends StudyVerb {
    @Parameters(paramLabel = "DIR", description = "Folder of a study.")
    private Path dir;

    @Option(names = "--run", required = true, paramLabel = "ID", description = "Number of the run, as in the column run.")
    private long run;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the run; DIR/replays/<run> unless given.")
    private Path out;

    @Option(names = "--no-charts", description = "No pictures, which take most of the time.")
    private boolean noCharts;

    @Override
    public Integer call() throws Exception {
        StudyFolder folder = StudyFolder.open(dir);
        StudyModel model = model(folder.locked());
        if (run < 0 || run >= model.order().runs()) {
            throw usage("--run " + run + " must lie in [0, " + (model.order().runs() - 1) + "]");
        }
        RunKey key = model.order().key(run);
        String why = model.run(key).error();
        if (!why.isEmpty()) {
            line("run " + run + " fails: " + why);
            return ExitCode.INCOMPLETE_STUDY;
        }
        Path place = out != null ? out : dir.resolve(StudyFolder.REPLAYS).resolve(Long.toString(run));
        try (RunFolder to = RunFolder.open(place)) {
            Guard guard = Guard.of(to);
            write(to, model, key, place);
            guard.dismiss();
        }
        return ExitCode.FINE;
    }

    private void write(RunFolder to, StudyModel model, RunKey key, Path place) throws IOException {
        Stopwatch watch = new Stopwatch();
        Blueprint b = model.blueprint(key);
        RunResult result = model.replay(key, b);
        ResolvedScenario scenario = model.loaded().scenarios().get(key.scenario());
        RunRecord record = new RunRecord(Program.command("study replay " + Paths.shown(dir) + " --run " + run), Paths.shown(scenario.files().get(0)),
                Versions.all(), deciding(b), watch.wallMillis(), watch.cpuMillis());
        RunHeader header = new RunHeader(record.command(), record.versions(), -1, -1);
        RunReport.write(to.work(), b.scenario(), scenario.folder(), result, header, !noCharts);
        RunFiles.write(to.work(), b.scenario(), result, record);
        to.commit();
        Run read = new Run(b.scenario(), result);
        String report = Paths.shown(place.resolve(RunFiles.REPORT));
        print(() -> ((ObjectNode) record.json(b.scenario(), result)).put("folder", Paths.shown(place)).put("report", report),
                () -> common.quiet ? List.of(report) : RunText.of(read, report));
    }

    private static Map<String, Rationality> deciding(Blueprint b) {
        Map<String, Rationality> deciding = new LinkedHashMap<>();
        for (int i = 0; i < b.actors().size(); i++) {
            deciding.put(b.names().actors().id(i), new Rationality(b.actors().rule()[i], b.actors().lambda()[i], b.scale(i)));
        }
        return deciding;
    }
}
