package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.analysis.Interval;
import org.casus.analysis.robustness.Estimated;
import org.casus.analysis.robustness.Measure;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;
import org.casus.report.study.Bars;
import org.casus.report.study.StudyPage;

/** Robustness of policies as text, JSON and a page; outcomes are added one by one. */
public final class RobustText {
    private static final List<String> HEAD = List.of("scenario", "mean", "worst state", "greatest regret", "mean regret", "satisfies", "signal to noise");
    private final List<String> policies;
    private final long states;
    private final int replications;
    private final String caveat;
    private final List<String> lines = new ArrayList<>();
    private final ObjectNode json;
    private final StudyPage page;
    private final StringBuilder csv = new StringBuilder("outcome,scenario," + String.join(",", Arrays.stream(Measure.values())
            .map(x -> x.key() + "," + x.key() + "Low," + x.key() + "High").toList()) + "\n");

    /**
     * Begins the page.
     *
     * @param m a study of the states
     * @param policies their names in order
     * @param command what makes it again
     */
    public RobustText(StudyModel m, List<String> policies, String command) {
        this.policies = List.copyOf(policies);
        states = m.order().points();
        replications = m.study().replications();
        caveat = m.loaded().scenarios().get(0).scenario().caveat();
        json = JsonText.object().put("caveat", caveat).put("study", m.study().id()).put("states", states).put("replications", replications)
                .put("command", command);
        page = new StudyPage("Robustness: " + StudyText.name(m), policies.size() + " policies over " + m.order().points()
                + " states of the world", answer("A robust policy does well enough in many states, not best in one. The states are those that the"
                + " study drew; none is more likely than another unless its priors say so.", caveat), command);
    }

    private static List<String> answer(String text, String caveat) {
        return caveat == null ? List.of(text) : List.of(text, caveat);
    }

    /** Adds an outcome. */
    public void add(String outcome, String what, String better, List<Estimated> all) {
        lines.add((lines.isEmpty() ? "" : "\n") + outcome + " (" + (what.equals(outcome) ? "" : what + "; ") + better + " is better)");
        Columns table = new Columns(HEAD.toArray(String[]::new));
        List<List<String>> rows = new ArrayList<>();
        List<Bars.Row> bars = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Estimated e = all.get(i);
            table.row(row(policies.get(i), m -> value(e, m)));
            if (replications > 1) {
                table.row(row("  95%", m -> interval(e, m)));
            }
            rows.add(List.of(row(policies.get(i), m -> interval(e, m).isEmpty() ? value(e, m) : value(e, m) + "  (" + interval(e, m) + ")")));
            Interval regret = e.interval(Measure.MAX_REGRET);
            bars.add(new Bars.Row(policies.get(i), e.value().maxRegret(), regret.low(), regret.high(), false));
            put(outcome, policies.get(i), e);
        }
        lines.addAll(table.lines());
        lines.add(luck());
        page.heading(what + "; " + better + " is better");
        page.figure("Greatest regret: how far each policy falls behind the best one in the worst of " + states + " simulated states. " + luck(),
                new Bars(bars, "greatest regret, " + what, true));
        boolean asked = all.stream().anyMatch(e -> !Double.isNaN(e.value().satisficing()));
        page.table("Robustness over " + states + " simulated states, with 95% intervals for chance between " + replications + " replications",
                columns(HEAD, asked), rows.stream().map(r -> columns(r, asked)).toList());
    }

    private String luck() {
        return replications < 2 ? "No intervals: there is one replication."
                : "95% intervals are for chance between " + replications + " replications, the states as they were drawn.";
    }

    private static String[] row(String name, Function<Measure, String> cell) {
        return Stream.concat(Stream.of(name), Arrays.stream(Measure.values()).map(cell)).toArray(String[]::new);
    }

    private static String value(Estimated e, Measure m) {
        double x = m.of(e.value());
        return m != Measure.SATISFICING ? Numbers.plain(x) : Double.isNaN(x) ? "not asked" : Numbers.percent(x);
    }

    private static String interval(Estimated e, Measure m) {
        Interval i = e.interval(m);
        return Double.isNaN(i.low()) ? "" : m == Measure.SATISFICING ? Numbers.percent(i.low()) + " to " + Numbers.percent(i.high())
                : Numbers.plain(i.low()) + " to " + Numbers.plain(i.high());
    }

    /** Without the column for the threshold where none was given. */
    private static List<String> columns(List<String> row, boolean asked) {
        List<String> out = new ArrayList<>(row);
        if (!asked) {
            out.remove(1 + Measure.SATISFICING.ordinal());
        }
        return out;
    }

    private void put(String outcome, String policy, Estimated e) {
        ObjectNode out = json.withObject("outcomes").withObject(outcome).putObject(policy);
        ObjectNode intervals = JsonText.object();
        csv.append(outcome).append(',').append(policy);
        for (Measure m : Measure.values()) {
            Interval i = e.interval(m);
            out.set(m.key(), JsonText.number(m.of(e.value())));
            intervals.putArray(m.key()).add(JsonText.number(i.low())).add(JsonText.number(i.high()));
            for (double x : new double[] {m.of(e.value()), i.low(), i.high()}) {
                csv.append(',').append(Double.isNaN(x) ? "" : String.valueOf(x));
            }
        }
        out.set("interval95", intervals);
        csv.append('\n');
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (caveat != null) {
            all.add("\n" + caveat);
        }
        return all;
    }

    public ObjectNode json() {
        return json;
    }

    /** The page; to be asked for once, after all outcomes were added. */
    public String html() {
        return page.end(List.of("Regret in a state: what the best policy there has more (Savage 1951).",
                "Satisfies: share of states in which the threshold is met (Starr 1963).",
                "Signal to noise: mean over standard deviation where more is better, times it where less is (Hamarat et al. 2014).",
                "Intervals: replications are resampled, the same ones for all policies and states, which share their luck, with tails"
                        + " widened for few replications (Hesterberg 2015). Regret and the worst state are extremes of noisy means and so lie too far"
                        + " out; their intervals take that back (basic bootstrap, Davison and Hinkley 1997), and may not hold the estimate. How other states would have come out is not in them."), csv.toString());
    }
}
