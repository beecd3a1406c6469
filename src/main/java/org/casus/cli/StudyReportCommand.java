package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.ControlOdds;
import org.casus.analysis.Quantiles;
import org.casus.cli.print.Columns;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.ControlTally;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how outcomes of a study are spread. */
@Command(
        name = "report",
        header = {
            "Show how outcomes are spread, who holds what in how many runs, series as fans, and what moves it all.",
            "",
            "Examples:",
            "  casus study report results/many"
        })
final class StudyReportCommand extends StudyVerb {
    private static final double[] SHARES = {.05, .25, .5, .75, .95};
    private static final List<String> HEAD = List.of("outcome", "scenario", "runs", "mean", "5%", "25%", "median", "75%", "95%");

    @Parameters(paramLabel = "DIR", description = "Folder of a study.")
    private Path dir;

    @Override
    public Integer call() throws Exception {
        StudyFolder folder = StudyFolder.open(dir);
        StudyModel model = model(folder.locked());
        StudyMatrix m = StudyMatrix.read(folder, model);
        List<List<String>> rows = new ArrayList<>();
        ObjectNode json = JsonText.object().put("study", model.study().id()).put("missing", m.missing()).put("failed", m.failed());
        List<String> names = List.copyOf(model.study().outcomes().keySet());
        for (int o = 0; o < names.size(); o++) {
            for (int s = 0; s < model.order().scenarios(); s++) {
                rows.add(row(m, names.get(o), new int[] {o, s}, json));
            }
        }
        StudyReportPage report = new StudyReportPage(m, dir);
        ControlTally tally = ControlTally.read(folder, model);
        control(tally, json);
        String html = report.outcomes(HEAD, worded(m, rows), tally, dir.resolve("scenarios")).trajectories().sensitivity()
                .surfaces(json).end(csv(rows));
        Path page = AnswerVerb.keep(dir.resolve(StudyFolder.ANSWERS), "report", json, html);
        print(() -> json, () -> text(m, rows, List.of(report.missing(), "Report: " + Paths.shown(page))));
        return m.missing() + m.failed() > 0 ? ExitCode.INCOMPLETE_STUDY : ExitCode.FINE;
    }

    private static String scenario(StudyMatrix m, int s) {
        return m.model().loaded().scenarios().get(s).scenario().id();
    }

    private static List<String> row(StudyMatrix m, String name, int[] which, ObjectNode json) {
        Quantiles q = Quantiles.of(m.values(which[0], which[1]));
        List<String> row = new ArrayList<>(List.of(name, scenario(m, which[1]), String.valueOf(q.size()), Numbers.plain(q.mean())));
        ObjectNode out = json.withObject("outcomes").withObject(name).putObject(scenario(m, which[1])).put("runs", q.size());
        out.set("mean", JsonText.number(q.mean()));
        for (double share : SHARES) {
            row.add(Numbers.plain(q.at(share)));
            out.set("q" + Math.round(100 * share), JsonText.number(q.at(share)));
        }
        return row;
    }

    /** The same rows with outcomes in words. */
    private static List<List<String>> worded(StudyMatrix m, List<List<String>> rows) {
        return rows.stream().map(r -> {
            List<String> row = new ArrayList<>(r);
            row.set(0, StudyText.outcome(m.model(), r.get(0)));
            return row;
        }).toList();
    }

    /** Runs in which each side holds most of each zone, by scenario, week, zone and side. */
    private static void control(ControlTally tally, ObjectNode json) {
        for (int s = 0; s < tally.scenarios().size(); s++) {
            for (int w = 0; w < tally.weeks().size(); w++) {
                ControlOdds odds = tally.odds(s, w);
                ObjectNode out = json.withObject("control").withObject(tally.scenarios().get(s)).putObject(String.valueOf(tally.weeks().get(w)))
                        .put("runs", odds.runs());
                for (int z = 0; z < odds.zones().size(); z++) {
                    ObjectNode zone = out.withObject("held").putObject(odds.zones().get(z));
                    for (int side = 0; side < odds.sides().size(); side++) {
                        zone.put(odds.sides().get(side), odds.held()[z][side]);
                    }
                }
            }
        }
    }

    private static List<String> text(StudyMatrix m, List<List<String>> rows, List<String> tail) {
        List<String> lines = new ArrayList<>(StudyText.design(m.model()));
        lines.add(tail.get(0));
        Columns table = new Columns(HEAD.toArray(String[]::new));
        rows.forEach(r -> table.row(r.toArray(String[]::new)));
        lines.addAll(table.lines());
        lines.add(tail.get(1));
        return lines;
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(String.join(",", HEAD)).append('\n');
        rows.forEach(r -> csv.append(String.join(",", r.stream().map(c -> c.replace(",", "")).toList())).append('\n'));
        return csv.toString();
    }
}
