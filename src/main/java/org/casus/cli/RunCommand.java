package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.cli.print.RunText;
import org.casus.outcome.RunResult;
import org.casus.outcome.files.FogFiles;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.Rationality;
import org.casus.outcome.files.RunFiles;
import org.casus.outcome.files.RunFolder;
import org.casus.outcome.files.RunRecord;
import org.casus.report.RunHeader;
import org.casus.report.RunReport;
import org.casus.report.read.Run;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.Loaded;
import org.casus.wire.Fog;
import org.casus.wire.Newsroom;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario once and writes its folder. */
@Command(
        name = "run",
        header = {
            "Run a scenario once; write its data, charts and report.",
            "",
            "Examples:",
            "  casus run ${bundle:scenario}",
            "  casus run scenarios/${bundle:scenario}.yaml --seed 7 --weeks 26",
            "  casus run ${bundle:scenario} --out /tmp/trial --no-charts --json",
            "  casus run ${bundle:scenario} --fog ${bundle:exampleActor}          only what that actor could know"
        })
final class RunCommand extends ScenarioVerb {
    private static final int MOST_WEEKS = 520;

    @Parameters(paramLabel = "SCENARIO", description = "A file, or the bare name or id of a scenario here or in scenarios/.")
    private String name;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the run; the scenario's own unless given.")
    private Long seed;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks to run, 1 to 520; the scenario's own unless given.")
    private Integer weeks;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the run; results/<scenario>/<seed> unless given.")
    private Path out;

    @Option(names = "--fog", paramLabel = "ACTOR", description = {
        "Write only what that actor could know: its own acts and decisions, what it perceived, public events, what outlets printed.",
        "No report, no charts, no summary; the seed is not told. Folder results/<scenario>/<seed>-fog-<ACTOR> unless --out is given."})
    private String fog;

    @Option(names = Seating.LEAVE, description = {
        "Start the programs that play external actors of the scenario. They run with your rights: look at the scenario first."})
    private boolean allowExternal;

    @Option(names = "--no-charts", description = "No pictures, which take most of the time.")
    private boolean noCharts;

    @Override
    public Integer call() throws Exception {
        Loaded loaded = load(name);
        Scenario s = loaded.scenario();
        Seating.check(s, allowExternal, this);
        long chosenSeed = seed == null ? s.seed() : seed;
        int span = weeks == null ? s.weeks() : inRange("--weeks", weeks, 1, MOST_WEEKS);
        String leaf = fog == null ? "" : "-fog-" + Actors.known(fog, "--fog", s.actors().keySet(), id -> s.actors().get(id).name(), this);
        Path folder = out != null ? out : Path.of("results", s.id(), chosenSeed + leaf);
        try (RunFolder place = RunFolder.open(folder)) {
            Guard guard = Guard.of(place);
            Blueprint blueprint = prepare(s);
            Stopwatch watch = new Stopwatch();
            RunResult result = Seating.run(blueprint, chosenSeed, span, this);
            Run run = new Run(s, result, Newsroom.of(s, result));
            RunRecord record = record(loaded, blueprint, result, watch);
            if (fog == null) {
                write(place, loaded, run, record);
            } else {
                writeFogged(place, run, record.deciding().get(fog));
            }
            guard.dismiss();
            tell(run, record, folder);
        }
        return ExitCode.FINE;
    }

    private void writeFogged(RunFolder place, Run run, Rationality deciding) throws IOException {
        Fog view = new Fog(run.scenario(), fog);
        FogFiles.write(place.work(), run.scenario(), fog, view.result(run.result()), view.wire(run.wire()), deciding);
        place.commit();
    }

    private static RunRecord record(Loaded loaded, Blueprint b, RunResult r, Stopwatch watch) {
        String file = Paths.shown(file(loaded));
        String command = Program.command("run " + file + " --seed " + r.seed() + " --weeks " + r.weeks());
        return new RunRecord(command, file, Versions.all(), deciding(b), watch.wallMillis(), watch.cpuMillis());
    }

    private static Map<String, Rationality> deciding(Blueprint b) {
        Map<String, Rationality> deciding = new LinkedHashMap<>();
        for (int i = 0; i < b.actors().size(); i++) {
            deciding.put(b.names().actors().id(i), new Rationality(b.actors().rule()[i], b.actors().lambda()[i], b.scale(i)));
        }
        return deciding;
    }

    private void write(RunFolder place, Loaded loaded, Run run, RunRecord record) throws IOException {
        if (!noCharts) {
            remark(run.result().weeks() + " weeks simulated in " + record.wallMillis() + " ms; drawing charts takes a few seconds");
        }
        RunHeader header = new RunHeader(record.command(), record.versions(), -1, -1);
        RunReport.write(place.work(), run, loaded.folder(), header, !noCharts);
        RunFiles.wire(place.work(), run.scenario(), run.wire(), "seed " + run.result().seed());
        RunFiles.write(place.work(), run.scenario(), run.result(), record);
        place.commit();
    }

    private void tell(Run run, RunRecord record, Path folder) {
        if (fog != null) {
            String shown = Paths.shown(folder);
            print(() -> JsonText.object().put("fog", fog).put("folder", shown),
                    () -> List.of(common.quiet ? shown : "What " + run.actor(fog) + " could know: " + shown));
            return;
        }
        String report = Paths.shown(folder.resolve(RunFiles.REPORT));
        print(() -> json(run, record, folder, report), () -> common.quiet ? List.of(report) : RunText.of(run, report));
    }

    private static JsonNode json(Run run, RunRecord record, Path folder, String report) {
        ObjectNode out = (ObjectNode) record.json(run.scenario(), run.result());
        return out.put("folder", Paths.shown(folder)).put("report", report);
    }
}
