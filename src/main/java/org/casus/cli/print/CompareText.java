package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.analysis.Interval;
import org.casus.analysis.comparison.DrawnMean;
import org.casus.analysis.comparison.PairedDifference;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;
import org.casus.report.read.SeriesWords;
import org.casus.report.study.BandChart;
import org.casus.report.study.Bars;
import org.casus.report.study.StudyPage;
import org.casus.scenario.Scenario;
import org.casus.scenario.study.OutcomeMeasure;
import org.casus.util.Csv;

/**
 * A comparison of two scenarios as text, JSON and a page.
 *
 * @param scenario the first
 * @param a id of the first
 * @param b id of the second
 * @param differences paired differences by outcome
 * @param draws what they are over draws of the parameters
 * @param outcomes what each outcome is and its unit, by its name
 * @param weekly paired weekly differences of each series, by run
 * @param control differences in who holds what
 * @param command what makes it again
 */
public record CompareText(
        Scenario scenario,
        String a,
        String b,
        Map<String, PairedDifference> differences,
        Draws draws,
        Map<String, OutcomeMeasure> outcomes,
        Map<String, double[][]> weekly,
        ControlText control,
        String command) {

    private static final double MOST = 100;
    private static final String FEWER = "Outcomes with fewer pairs have a value only in some runs; they count the pairs in which both runs have one,"
            + " so these are no random part of all.";
    private static final String FEWER_DRAWS = "Outcomes with fewer draws have a value only in some runs; they count the draws in which every run has one,"
            + " so these are no random part of all.";
    private static final int BOOTSTRAP = 6;

    /**
     * Differences over draws of the parameters.
     *
     * @param effects differences by outcome; empty where nothing was drawn
     * @param factors how many parameters or other factors were drawn
     */
    public record Draws(Map<String, DrawnMean> effects, int factors) {
        boolean any() {
            return !effects.isEmpty();
        }

        private int most() {
            return effects.values().stream().mapToInt(DrawnMean::draws).max().orElse(0);
        }

        private String words() {
            return most() + " draws of " + factors + " parameters from their priors";
        }
    }

    /** Text for a terminal. */
    public List<String> lines() {
        List<String> head = new ArrayList<>(List.of("outcome", draws.any() ? "draws" : "pairs", a, b.equals(a) ? b + " again" : b, "difference", "95% interval (t)"));
        head.addAll(draws.any() ? List.of("at one draw (90%)", "above 0") : List.of("B above A"));
        Columns table = new Columns(head.toArray(String[]::new));
        differences.forEach((name, d) -> table.row(brief(name, d)));
        List<String> lines = new ArrayList<>();
        lines.add(b + " (B) less " + a + " (A), run by run with the same seeds; " + pairs() + " pairs" + (draws.any() ? ", " + draws.words() : ""));
        lines.addAll(table.lines());
        lines.addAll(control.lines());
        lines.addAll(verdict());
        return lines;
    }

    private String words(String outcome) {
        return StudyText.outcome(outcome, outcomes.get(outcome));
    }

    /** Without its unit, where that is not read. */
    private String meaning(String outcome) {
        String meaning = outcomes.get(outcome).meaning();
        return meaning == null ? outcome : meaning;
    }

    private int pairs() {
        return differences.values().stream().mapToInt(PairedDifference::pairs).max().orElse(0);
    }

    private List<String> cells(String outcome, PairedDifference d) {
        List<String> cells = new ArrayList<>(List.of(words(outcome), String.valueOf(counted(outcome, d)), Numbers.plain(d.meanA()), Numbers.plain(d.meanB()),
                number(mean(outcome, d)), interval(interval(outcome, d))));
        if (draws.any()) {
            DrawnMean m = draws.effects().get(outcome);
            cells.addAll(List.of(interval(m.next()), Double.isNaN(m.above()) ? "no value" : Numbers.percent(m.above())));
        } else {
            cells.addAll(List.of(interval(d.bootstrap()), Numbers.percent(d.superiority())));
        }
        return cells;
    }

    /** A row for a terminal, which has no room for the bootstrap's interval. */
    private String[] brief(String outcome, PairedDifference d) {
        List<String> cells = cells(outcome, d);
        if (!draws.any()) {
            cells.remove(BOOTSTRAP);
        }
        return cells.toArray(String[]::new);
    }

    /** Draws, or pairs where nothing was drawn, in which an outcome has a value. */
    private int counted(String outcome, PairedDifference d) {
        return draws.any() ? draws.effects().get(outcome).draws() : d.pairs();
    }

    private double mean(String outcome, PairedDifference d) {
        return draws.any() ? draws.effects().get(outcome).mean() : d.mean();
    }

    /** 95% interval of the mean difference: over draws and chance where parameters were drawn, else over chance. */
    private Interval interval(String outcome, PairedDifference d) {
        return draws.any() ? draws.effects().get(outcome).interval() : d.student();
    }

    private static String interval(Interval i) {
        return Double.isNaN(i.low()) ? "no value" : number(i.low()) + " to " + number(i.high());
    }

    private static String number(double x) {
        return x == 0 ? "0" : Numbers.signed(x);
    }

    private List<String> verdict() {
        if (differences.values().stream().allMatch(d -> d.same() || d.pairs() == 0)) {
            return List.of("Every run of both is the same: the difference is exactly zero.");
        }
        List<String> clear = differences.entrySet().stream().filter(e -> apart(e.getKey(), e.getValue())).map(e -> clear(e.getKey(), e.getValue())).toList();
        List<String> out = new ArrayList<>();
        String by = draws.any() ? "" : " by both Student's t (printed) and the bootstrap";
        out.add(clear.isEmpty()
                ? "No outcome has intervals that leave out zero" + by + "; differences smaller than they are wide can't be told from chance here."
                : "What differs in " + b + " from " + a + ", with 95% intervals that leave out zero" + by + ": " + String.join("; ", clear) + ".");
        if (differences.entrySet().stream().anyMatch(e -> counted(e.getKey(), e.getValue()) < (draws.any() ? draws.most() : pairs()))) {
            out.add(draws.any() ? FEWER_DRAWS : FEWER);
        }
        out.add("Intervals hold for " + (draws.any() ? "chance and for what is not known of what was drawn; goals, forces and relations stay as stated"
                : "chance alone, at these parameters (--draws lets them vary)") + "; of " + differences.entrySet().stream().filter(e -> counted(e.getKey(), e.getValue()) > 0).count()
                + " outcomes one in twenty would leave out zero by chance.");
        if (draws.any()) {
            out.add("At one draw: where the difference expected at one more draw of the parameters lies with nine chances in ten, and the chance"
                    + " that it is above 0; the luck of single runs is taken off. Intervals of control count every pair as if it were a"
                    + " draw, so they are rather too narrow.");
        }
        if (scenario.caveat() != null) {
            out.add(scenario.caveat());
        }
        return out;
    }

    private String clear(String outcome, PairedDifference d) {
        return words(outcome) + " " + number(mean(outcome, d)) + " (" + interval(interval(outcome, d)) + ")";
    }

    private boolean apart(String outcome, PairedDifference d) {
        if (draws.any()) {
            Interval i = draws.effects().get(outcome).interval();
            return i.low() > 0 || i.high() < 0;
        }
        return d.student().low() > 0 && d.bootstrap().low() > 0 || d.student().high() < 0 && d.bootstrap().high() < 0;
    }

    /** The numbers. */
    public JsonNode json() {
        ObjectNode out = JsonText.object().put("a", a).put("b", b).put("command", command);
        ObjectNode all = out.putObject("outcomes");
        differences.forEach((name, d) -> {
            ObjectNode o = all.putObject(name).put("what", words(name)).put("unit", unit(name)).put("pairs", d.pairs());
            o.set("meanA", JsonText.number(d.meanA()));
            o.set("meanB", JsonText.number(d.meanB()));
            o.set("difference", JsonText.number(d.mean()));
            o.putArray("t95").add(JsonText.number(d.student().low())).add(JsonText.number(d.student().high()));
            o.putArray("bootstrap95").add(JsonText.number(d.bootstrap().low())).add(JsonText.number(d.bootstrap().high()));
            o.set("superiority", JsonText.number(d.superiority()));
            o.put("equalPairs", d.equal());
            if (draws.any()) {
                drawn(o.putObject("overDraws"), draws.effects().get(name));
            }
        });
        out.set("control", control.json());
        return out;
    }

    private static void drawn(ObjectNode out, DrawnMean m) {
        out.put("draws", m.draws()).put("runsOfEach", m.runs());
        out.set("difference", JsonText.number(m.mean()));
        out.putArray("t95").add(JsonText.number(m.interval().low())).add(JsonText.number(m.interval().high()));
        out.set("betweenDraws", JsonText.number(m.between()));
        out.putArray("oneDraw90").add(JsonText.number(m.next().low())).add(JsonText.number(m.next().high()));
        out.set("aboveZero", JsonText.number(m.above()));
    }

    /** The page. */
    public String html() {
        StudyPage page = new StudyPage(b + " against " + a, pairs() + " pairs of runs with the same seeds" + (draws.any() ? ", " + draws.words() : ""), verdict(), command);
        page.heading("Differences");
        page.figure("Mean paired difference of at most " + pairs() + " simulated pairs (the table tells how many) over the mean size in " + a + ", with its 95% interval (t); dark where "
                + (draws.any() ? "that leaves out zero." : "that and the bootstrap's leave out zero.")
                + " Numbers at the edge lie beyond the axis, intervals with an arrowhead go on there; outcomes without a value, or with 0 in " + a + ", are left out.",
                new Bars(relative(), "difference, % of " + a, false, MOST));
        List<String> head = new ArrayList<>(List.of("outcome", "id", draws.any() ? "draws" : "pairs", a, b, "difference", "95% (t)"));
        head.addAll(draws.any() ? List.of("at one draw (90%)", "above 0") : List.of("95% (bootstrap)", "B above A"));
        page.table("Outcomes, " + b + " (B) less " + a + " (A), simulated", head,
                differences.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
        control.page(page);
        if (!weekly.isEmpty()) {
            page.heading("Week by week");
        }
        weekly.forEach((series, runs) -> page.figure("Paired difference in " + SeriesWords.of(scenario, series) + ", " + b + " less " + a + ", in " + runs.length
                + " pairs: median, 50% and 90% of simulated pairs, some pairs as thin lines, zero in red.",
                new BandChart("difference in " + SeriesWords.of(scenario, series), scenario, runs, true)));
        List<String> method = new ArrayList<>(List.of("Run i of both scenarios has the same seed, so that luck is shared (common random numbers).",
                draws.any() ? "Intervals of the mean difference: draws are what is counted, by their means (one-way random effects: Searle, Casella and"
                                + " McCulloch 1992, chapter 3), Student's t."
                        : "Intervals of the mean difference: Student's t; bootstrap, bias-corrected and accelerated, 2,000 resamples (Efron 1987).",
                draws.any() ? "At one draw, above 0: prediction interval for the difference expected at one more draw, 90%, and the chance that it is above 0"
                                + " (Higgins, Thompson and Spiegelhalter 2009); the luck of a draw's runs is taken off."
                        : "B above A: share of pairs in which B is higher, ties counted half."));
        if (!control.shifts().isEmpty()) {
            method.add(ControlText.method());
        }
        return page.end(method, csv());
    }

    private List<Bars.Row> relative() {
        return differences.entrySet().stream().filter(e -> e.getValue().pairs() > 0 && Math.abs(e.getValue().meanA()) > 1e-9).map(e -> {
            PairedDifference d = e.getValue();
            double unit = Math.abs(d.meanA()) / 100;
            Interval i = interval(e.getKey(), d);
            return new Bars.Row(meaning(e.getKey()), mean(e.getKey(), d) / unit, i.low() / unit, i.high() / unit, apart(e.getKey(), d));
        }).toList();
    }

    private List<String> row(String name, PairedDifference d) {
        List<String> cells = cells(name, d);
        cells.add(1, name);
        return cells;
    }

    private String unit(String outcome) {
        String unit = outcomes.get(outcome).unit();
        return unit == null ? "" : unit;
    }

    private String csv() {
        StringBuilder out = new StringBuilder("outcome,unit,pairs,meanA,meanB,difference,tLow,tHigh,bootstrapLow,bootstrapHigh,superiority\n");
        differences.forEach((name, d) -> {
            out.append(name).append(',').append(Csv.quoted(unit(name))).append(',').append(d.pairs());
            for (double x : new double[] {d.meanA(), d.meanB(), d.mean(), d.student().low(), d.student().high(), d.bootstrap().low(),
                d.bootstrap().high(), d.superiority()}) {
                out.append(',').append(Double.isNaN(x) ? "" : JsonText.number(x).asText());
            }
            out.append('\n');
        });
        return out.toString();
    }
}
