package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.analysis.comparison.PairedDifference;
import org.casus.analysis.sensitivity.ElementaryEffects;
import org.casus.analysis.sensitivity.Index;
import org.casus.analysis.sensitivity.SobolIndices;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;
import org.casus.report.study.Bars;
import org.casus.report.study.Points;
import org.casus.report.study.StudyPage;
import org.casus.scenario.study.Swept;

/** How outcomes answer to factors, as text, JSON and a page; outcomes are added one by one. */
public final class SensitivityText {
    private static final String CONSTANT = "The outcome is constant; every index is zero.";
    private final String kind;
    private final List<String> factors;
    private final List<String> lines = new ArrayList<>();
    private final ObjectNode json;
    private final StudyPage page;
    private final StringBuilder csv = new StringBuilder("outcome,factor,measure,value,low,high\n");

    /**
     * A change of one outcome by one value of one factor.
     *
     * @param factor its name
     * @param value what it was set to
     * @param difference against the scenario as it is
     */
    public record Swing(String factor, String value, PairedDifference difference) {}

    /** @param command what makes the page again */
    public SensitivityText(StudyModel m, String command) {
        this(m, command, new StudyPage("Sensitivity: " + StudyText.name(m), m.design().words() + ", " + m.study().replications()
                + " replication(s), " + m.order().runs() + " runs", List.of("Which factors move which outcome, within the ranges that the"
                + " study gives them; another range, another answer."), command));
    }

    /** Writes into a page that is begun. */
    public SensitivityText(StudyModel m, String command, StudyPage page) {
        this.page = page;
        kind = m.study().design() == null ? "" : m.study().design().kind();
        factors = m.design().factors().stream().map(Swept::name).toList();
        json = JsonText.object().put("study", m.study().id()).put("design", m.design().words()).put("command", command);
        lines.add(StudyText.name(m) + ": " + m.design().words());
    }

    /** The page that it writes into. */
    public StudyPage page() {
        return page;
    }

    private void head(String outcome, String what) {
        lines.add("");
        lines.add(outcome.equals(what) || outcome.startsWith(what + " in ") ? outcome : outcome + " (" + what + ")");
        page.subheading(what + where(outcome));
    }

    /** The scenario that a title names after its outcome. */
    private static String where(String title) {
        int at = title.indexOf(" in ");
        return at < 0 ? "" : title.substring(at);
    }

    /** Adds an outcome of a Morris design. */
    public void effects(String outcome, String what, ElementaryEffects e) {
        head(outcome, what);
        Columns table = new Columns("factor", "mu*", "95%", "mu", "95%", "sigma", "95%");
        List<List<String>> rows = new ArrayList<>();
        for (int j : order(e.muStar())) {
            List<String> row = List.of(factors.get(j), value(e.muStar().get(j)), interval(e.muStar().get(j)), value(e.mu().get(j)),
                    interval(e.mu().get(j)), value(e.sigma().get(j)), interval(e.sigma().get(j)));
            table.row(row.toArray(String[]::new));
            rows.add(row);
        }
        lines.addAll(table.lines());
        ObjectNode out = json.withObject("outcomes").putObject(outcome).put("trajectories", e.trajectories());
        put(out, outcome, "muStar", e.muStar(), factors);
        put(out, outcome, "mu", e.mu(), factors);
        put(out, outcome, "sigma", e.sigma(), factors);
        if (e.muStar().stream().allMatch(i -> i.value() == 0)) {
            page.paragraph(CONSTANT);
            return;
        }
        page.figure("Mean size of " + e.trajectories() + " simulated elementary effects a factor (mu*) with 95% bootstrap intervals; a change over the whole range.",
                bars(e.muStar(), factors, "mu*: " + what));
        page.figure("Morris plane of " + e.trajectories() + " simulated trajectories: to the right what matters, above the line where sigma equals mu* what matters"
                + " unevenly or with others.",
                new Points(IntStream.range(0, factors.size()).mapToObj(j -> new Points.Point(factors.get(j), e.muStar().get(j).value(),
                        e.sigma().get(j).value())).toList(), "mu*", "sigma", false));
        page.table("Elementary effects, " + e.trajectories() + " trajectories", List.of("factor", "mu*", "95%", "mu", "95%", "sigma", "95%"), rows);
    }

    /** Adds an outcome of a Saltelli design. @param noise variance of the means that is only chance; NaN if unknown */
    public void indices(String outcome, String what, SobolIndices s, double noise) {
        head(outcome, what);
        Columns table = new Columns("factor", "first", "95%", "total", "95%");
        List<List<String>> rows = new ArrayList<>();
        for (int j : order(s.total())) {
            List<String> row = List.of(factors.get(j), value(s.first().get(j)), interval(s.first().get(j)), value(s.total().get(j)),
                    interval(s.total().get(j)));
            table.row(row.toArray(String[]::new));
            rows.add(row);
        }
        lines.addAll(table.lines());
        String chance = chance(noise, s.variance()) + belowZero(s);
        lines.add(chance);
        ObjectNode out = json.withObject("outcomes").putObject(outcome).put("blocks", s.blocks());
        out.set("variance", JsonText.number(s.variance()));
        out.set("noiseVariance", JsonText.number(noise));
        put(out, outcome, "first", s.first(), factors);
        put(out, outcome, "total", s.total(), factors);
        put(out, outcome, "second", s.second(), pairs());
        if (s.variance() == 0) {
            page.paragraph(CONSTANT);
            return;
        }
        page.figure("Sobol indices of " + s.blocks() + " simulated blocks with 95% bootstrap intervals: dark, alone (first order); light, with all others (total).", both(s, what));
        page.table("Shares of variance, " + s.blocks() + " blocks", List.of("factor", "first", "95%", "total", "95%"), rows);
        if (!s.second().isEmpty()) {
            page.table("Together, second order", List.of("pair", "share", "95%"), IntStream.range(0, s.second().size())
                    .mapToObj(i -> List.of(pairs().get(i), value(s.second().get(i)), interval(s.second().get(i)))).toList());
        }
        page.paragraph(chance);
    }

    private static String belowZero(SobolIndices s) {
        boolean below = Stream.of(s.first(), s.total(), s.second()).flatMap(List::stream).anyMatch(i -> i.value() < 0);
        return below ? " Below zero: a small index that the error of few blocks pushes under; no share is negative." : "";
    }

    private static String chance(double noise, double variance) {
        if (variance == 0) {
            return CONSTANT;
        }
        return Double.isNaN(noise) ? "One replication cannot tell chance from effect; indices hold both."
                : String.format(Locale.ROOT, "Of the variance over points %.1f%% is chance between replications.", 100 * Math.min(1, noise / variance));
    }

    /** Adds an outcome of a one-at-a-time design. */
    public void swings(String outcome, String what, List<Swing> swings) {
        head(outcome, what);
        List<Swing> sorted = new ArrayList<>(swings);
        sorted.sort(Comparator.comparingDouble((Swing s) -> -widest(swings, s.factor())).thenComparing(Swing::factor));
        Columns table = new Columns("factor", "set to", "as it is", "change", "95% (t)");
        ObjectNode out = json.withObject("outcomes").putObject(outcome);
        List<List<String>> rows = new ArrayList<>();
        for (Swing s : sorted) {
            Index i = new Index(s.difference().mean(), s.difference().student());
            List<String> row = List.of(s.factor(), s.value(), Numbers.plain(s.difference().meanA()), Numbers.signed(i.value()), interval(i));
            table.row(row.toArray(String[]::new));
            rows.add(row);
            put(out, outcome, "change", List.of(i), List.of(s.factor() + "=" + s.value()));
        }
        lines.addAll(table.lines());
        if (sorted.stream().allMatch(s -> s.difference().same())) {
            page.paragraph("No value of any factor changes it.");
            return;
        }
        page.figure("Tornado: change of the mean of " + sorted.get(0).difference().pairs() + " simulated runs against the scenario as it is, same seeds, with"
                + " 95% intervals; the factor with the widest swing first.",
                new Bars(sorted.stream().map(s -> new Bars.Row(s.factor() + " = " + s.value(), s.difference().mean(),
                        s.difference().student().low(), s.difference().student().high(), true)).toList(), "change: " + what, true));
        page.table("One factor at a time", List.of("factor", "set to", "as it is", "change", "95% (t)"), rows);
    }

    private static double widest(List<Swing> swings, String factor) {
        return swings.stream().filter(s -> s.factor().equals(factor)).mapToDouble(s -> Math.abs(s.difference().mean())).max().orElse(0);
    }

    private static int[] order(List<Index> by) {
        return IntStream.range(0, by.size()).boxed().sorted(Comparator.comparingDouble(j -> -by.get(j).value())).mapToInt(j -> j).toArray();
    }

    private List<String> pairs() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                out.add(factors.get(i) + " and " + factors.get(j));
            }
        }
        return out;
    }

    private static Bars bars(List<Index> indices, List<String> names, String unit) {
        List<Bars.Row> rows = new ArrayList<>();
        for (int j : order(indices)) {
            Index i = indices.get(j);
            rows.add(new Bars.Row(names.get(j), i.value(), i.interval().low(), i.interval().high(), true));
        }
        return new Bars(rows, unit, true);
    }

    private Bars both(SobolIndices s, String what) {
        List<Bars.Row> rows = new ArrayList<>();
        for (int j : order(s.total())) {
            Index first = s.first().get(j);
            Index total = s.total().get(j);
            rows.add(new Bars.Row(factors.get(j) + ", alone", first.value(), first.interval().low(), first.interval().high(), true));
            rows.add(new Bars.Row("with all others", total.value(), total.interval().low(), total.interval().high(), false));
        }
        return new Bars(rows, "share of the variance of " + what, true);
    }

    private static String value(Index i) {
        return Numbers.plain(i.value());
    }

    private static String interval(Index i) {
        return Double.isNaN(i.interval().low()) ? "no value" : Numbers.plain(i.interval().low()) + " to " + Numbers.plain(i.interval().high());
    }

    private void put(ObjectNode out, String outcome, String measure, List<Index> indices, List<String> names) {
        ObjectNode node = out.withObject(measure);
        for (int j = 0; j < indices.size(); j++) {
            Index i = indices.get(j);
            ObjectNode one = node.putObject(names.get(j));
            one.set("value", JsonText.number(i.value()));
            one.putArray("interval95").add(JsonText.number(i.interval().low())).add(JsonText.number(i.interval().high()));
            csv.append(outcome).append(',').append(names.get(j)).append(',').append(measure).append(',').append(i.value()).append(',')
                    .append(i.interval().low()).append(',').append(i.interval().high()).append('\n');
        }
    }

    public List<String> lines() {
        return lines;
    }

    public ObjectNode json() {
        return json;
    }

    /** The page; to be asked for once, after all outcomes were added. */
    public String html() {
        return page.end(methods(kind), csv.toString());
    }

    /** What was done with a kind of design, with sources. */
    public static List<String> methods(String kind) {
        List<String> out = new ArrayList<>(List.of("Outcomes are means over replications; each replication has the same seed at every point."));
        if (kind.equals("morris")) {
            out.add("Morris: elementary effects over coordinates from 0 to 1 (Morris 1991; mu* after Campolongo, Cariboni and Saltelli 2007).");
        }
        if (kind.equals("saltelli")) {
            out.add("Sobol: Saltelli et al. 2010 for first order, Jansen 1999 for total, Saltelli 2002 for second order.");
        }
        out.add(kind.equals("one-at-a-time") ? "Intervals: Student's t of paired differences."
                : "Intervals of indices: bootstrap over trajectories or blocks, 1,000 resamples, percentiles.");
        if (!kind.equals("one-at-a-time")) {
            out.addAll(SurfaceText.methods());
        }
        return out;
    }
}
