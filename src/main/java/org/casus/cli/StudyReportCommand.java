package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.casus.analysis.Quantiles;
import org.casus.cli.print.Columns;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;
import org.casus.report.study.BandChart;
import org.casus.report.study.StudyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how outcomes of a study are spread. */
@Command(
        name = "report",
        header = {
            "Show how outcomes are spread over all runs, and each kept series as a fan.",
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
        StudyMatrix m = StudyMatrix.read(folder, model, true);
        List<List<String>> rows = new ArrayList<>();
        ObjectNode json = JsonText.object().put("study", model.study().id()).put("missing", m.missing()).put("failed", m.failed());
        List<String> names = List.copyOf(model.study().outcomes().keySet());
        for (int o = 0; o < names.size(); o++) {
            for (int s = 0; s < model.order().scenarios(); s++) {
                rows.add(row(m, names.get(o), new int[] {o, s}, json));
            }
        }
        Path page = AnswerVerb.keep(dir.resolve(StudyFolder.ANSWERS), "report", json, html(m, rows));
        print(() -> json, () -> text(m, rows, page));
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

    private static List<String> text(StudyMatrix m, List<List<String>> rows, Path page) {
        List<String> lines = new ArrayList<>(StudyText.design(m.model()));
        lines.add(missing(m));
        Columns table = new Columns(HEAD.toArray(String[]::new));
        rows.forEach(r -> table.row(r.toArray(String[]::new)));
        lines.addAll(table.lines());
        lines.add("Report: " + Paths.shown(page));
        return lines;
    }

    private static String missing(StudyMatrix m) {
        return m.missing() + m.failed() == 0 ? "Every run is there." : m.missing() + " run(s) are missing, " + m.failed() + " failed.";
    }

    private String html(StudyMatrix m, List<List<String>> rows) {
        String command = Program.command("study report " + Paths.shown(dir));
        StudyPage page = new StudyPage(StudyText.name(m.model()), m.model().design().words() + ", " + m.model().order().runs() + " runs",
                List.of(missing(m), "Spread of the simulated runs under these assumptions; not a forecast."), command);
        page.heading("Outcomes").table("Outcomes over all points and replications", HEAD, rows);
        List<String> series = m.model().study().series();
        for (int i = 0; i < series.size(); i++) {
            for (int s = 0; s < m.model().order().scenarios(); s++) {
                double[][] runs = Arrays.stream(m.series(i, s)).filter(Objects::nonNull).toArray(double[][]::new);
                if (runs.length > 0) {
                    page.figure(series.get(i) + " in " + scenario(m, s) + ": median, 50% and 90% of " + runs.length
                            + " simulated runs, some runs as thin lines.", new BandChart(series.get(i), runs, false));
                }
            }
        }
        StringBuilder csv = new StringBuilder(String.join(",", HEAD)).append('\n');
        rows.forEach(r -> csv.append(String.join(",", r.stream().map(c -> c.replace(",", "")).toList())).append('\n'));
        return page.end(List.of("Seeds: hash of the study's seed and the replication, the same at every point.",
                "Runs can be had one by one with 'casus study export' and 'casus study replay'."), csv.toString());
    }
}
