package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.casus.analysis.Quantiles;
import org.casus.cli.print.FactorWords;
import org.casus.cli.print.OddsTable;
import org.casus.cli.print.SensitivityText;
import org.casus.cli.print.StudyText;
import org.casus.cli.print.SurfaceText;
import org.casus.experiment.study.ControlTally;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.report.draw.Picture;
import org.casus.report.draw.Sheet;
import org.casus.report.map.OddsPictures;
import org.casus.report.read.Numbers;
import org.casus.report.read.SeriesWords;
import org.casus.report.study.BandChart;
import org.casus.report.study.StudyPage;
import org.casus.scenario.Scenario;

/** The page of a study: answer, outcomes and maps, trajectories, what moves the outcomes, and how it was made. */
final class StudyReportPage {
    private static final int TOLD = 3;
    private final StudyMatrix m;
    private final StudyModel model;
    private final String command;
    private final StudyPage page;

    /** Opens the page. @param dir folder of the study */
    StudyReportPage(StudyMatrix m, Path dir) {
        this.m = m;
        model = m.model();
        command = Program.command("study report " + Paths.shown(dir));
        page = new StudyPage(StudyText.name(model), model.design().words() + ", " + model.order().runs() + " runs", answer(), command);
    }

    private List<String> answer() {
        List<String> out = new ArrayList<>();
        if (model.study().question() != null && !model.study().question().isBlank()) {
            out.add(model.study().question());
        }
        for (int s = 0; s < model.order().scenarios(); s++) {
            int scenario = s;
            List<String> said = outcomes().stream().limit(TOLD).map(name -> spread(name, scenario)).filter(Objects::nonNull).toList();
            if (!said.isEmpty()) {
                out.add((model.order().scenarios() > 1 ? scenario(s).title() + ": " : "In the simulated runs: ") + String.join("; ", said) + ".");
            }
        }
        out.add(missing() + " Shares and intervals are of simulated runs under these assumptions, not chances of what will happen.");
        model.loaded().scenarios().stream().map(r -> r.scenario().caveat()).filter(Objects::nonNull).distinct().limit(1).forEach(out::add);
        return out;
    }

    private String spread(String name, int scenario) {
        Quantiles q = Quantiles.of(m.values(outcomes().indexOf(name), scenario));
        return q.size() == 0 ? null : StudyText.outcome(model, name) + ": median " + Numbers.plain(q.at(.5)) + ", in 90% of " + q.size()
                + " runs from " + Numbers.plain(q.at(.05)) + " to " + Numbers.plain(q.at(.95));
    }

    private List<String> outcomes() {
        return List.copyOf(model.study().outcomes().keySet());
    }

    private Scenario scenario(int s) {
        return model.loaded().scenarios().get(s).scenario();
    }

    String missing() {
        return m.missing() + m.failed() == 0 ? "Every run is there." : m.missing() + " run(s) are missing, " + m.failed() + " failed.";
    }

    /** What came out, as a table, and who holds which zone, as maps. @param folder of the study, in which outlines lie */
    StudyReportPage outcomes(List<String> head, List<List<String>> rows, ControlTally tally, Path folder) {
        page.heading("Outcomes and maps").table("Outcomes over all points and replications, simulated", head, rows);
        for (int s = 0; s < model.order().scenarios(); s++) {
            for (int w = tally.weeks().size() - 1; w >= 0; w--) {
                maps(tally, s, w, folder);
            }
        }
        return this;
    }

    private void maps(ControlTally tally, int s, int w, Path folder) {
        var odds = tally.odds(s, w);
        if (odds.runs() == 0 || odds.zones().isEmpty()) {
            return;
        }
        boolean last = w == tally.weeks().size() - 1;
        int week = tally.weeks().get(w);
        String date = scenario(s).start().plusWeeks(week).toString();
        List<Picture> pictures = new OddsPictures(scenario(s), folder).at(odds, week);
        page.folded("Control on " + date + ", " + scenario(s).title(), last, p -> {
            for (Picture picture : last ? pictures : pictures.subList(1, pictures.size())) {
                p.figure(picture.title() + ".", new Sheet(picture, "simulated, " + odds.runs() + " runs: " + scenario(s).title(), ""));
            }
            p.table("Per cent of " + odds.runs() + " simulated runs in which each side holds most of the zone on " + date
                    + ", with Wilson's 95% interval" + (model.design().points() > 1 ? " (as if runs at all points were independent)" : ""),
                    OddsTable.head(scenario(s), odds), OddsTable.rows(scenario(s), odds));
        });
    }

    /** Kept series as fans. */
    StudyReportPage trajectories() {
        List<String> series = model.study().series();
        if (!series.isEmpty()) {
            page.heading("Trajectories");
        }
        for (int i = 0; i < series.size(); i++) {
            for (int s = 0; s < model.order().scenarios(); s++) {
                fan(i, s);
            }
        }
        return this;
    }

    private String drawn(int lines) {
        long runs = model.order().runs() / model.order().scenarios();
        return lines < runs / 2 ? String.format(Locale.ROOT, " drawn by lot from %,d", runs) : "";
    }

    private void fan(int i, int s) {
        double[][] runs = Arrays.stream(m.series(i, s)).filter(Objects::nonNull).toArray(double[][]::new);
        if (runs.length > 0) {
            String what = SeriesWords.of(scenario(s), model.study().series().get(i));
            String where = model.order().scenarios() > 1 ? " in " + scenario(s).title() : "";
            page.figure(what + where + ": median, 50% and 90% of " + runs.length + " simulated runs" + drawn(runs.length)
                    + ", some runs as thin lines.",
                    new BandChart(what, scenario(s), runs, false));
        }
    }

    /** What moves the outcomes, where the design says it and no run is missing. */
    StudyReportPage sensitivity() {
        Sensitivities all = new Sensitivities(m, true);
        if (m.missing() + m.failed() == 0 && Sensitivities.KINDS.contains(all.kind())) {
            page.heading("What moves the outcomes");
            SensitivityText text = new SensitivityText(model, command, page);
            IntStream.range(0, outcomes().size()).forEach(o -> IntStream.range(0, model.order().scenarios())
                    .forEach(s -> all.add(text, new int[] {o, s})));
        }
        return this;
    }

    /** The outcomes over the two factors that matter most, where factors vary together. @param json where the numbers go */
    StudyReportPage surfaces(ObjectNode json) {
        if (m.missing() + m.failed() == 0 && Surfaces.serves(m)) {
            page.heading("Response surfaces");
            SurfaceText text = new SurfaceText(model, page, json);
            IntStream.range(0, outcomes().size()).forEach(o -> IntStream.range(0, model.order().scenarios())
                    .forEach(s -> new Surfaces(m, List.of()).add(text, new int[] {o, s})));
        }
        return this;
    }

    /** Closes the page. @param csv numbers of the table of outcomes */
    String end(String csv) {
        List<String> method = new ArrayList<>();
        model.design().factors().forEach(f -> method.add(f.name() + " sets " + StudyText.target(f) + ": " + StudyText.values(f)
                + "; " + FactorWords.of(model, f)));
        method.add(String.format(Locale.ROOT, "Seed %d; the seed of a replication is a hash of it and of the replication, the same at every"
                + " point, so that points and scenarios share their luck.", model.study().seed()));
        model.loaded().scenarios().forEach(r -> method.add("Scenario " + r.scenario().id() + ", digest " + r.scenario().digest()
                + "; its sources stand in its files."));
        if (model.study().design() != null) {
            method.addAll(SensitivityText.methods(model.study().design().kind()));
        }
        method.add("Runs can be had one by one with 'casus study export' and 'casus study replay'.");
        return page.end(method, csv);
    }
}
