package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.robustness.Robustness;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;
import org.casus.report.study.Bars;
import org.casus.report.study.StudyPage;

/** Robustness of policies as text, JSON and a page; outcomes are added one by one. */
public final class RobustText {
    private static final String SATISFIES = "satisfies";
    private static final List<String> HEAD = List.of("scenario", "mean", "worst state", "greatest regret", "mean regret", SATISFIES, "signal to noise");
    private final List<String> policies;
    private final long states;
    private final String caveat;
    private final List<String> lines = new ArrayList<>();
    private final ObjectNode json;
    private final StudyPage page;
    private final StringBuilder csv = new StringBuilder("outcome,scenario,mean,worst,maxRegret,meanRegret,satisficing,signalToNoise\n");

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
        caveat = m.loaded().scenarios().get(0).scenario().caveat();
        json = JsonText.object().put("caveat", caveat).put("study", m.study().id()).put("states", m.order().points()).put("command", command);
        page = new StudyPage("Robustness: " + StudyText.name(m), policies.size() + " policies over " + m.order().points()
                + " states of the world", answer("A robust policy does well enough in many states, not best in one. The states are those that the"
                + " study drew; none is more likely than another unless its priors say so.", caveat), command);
    }

    private static List<String> answer(String text, String caveat) {
        return caveat == null ? List.of(text) : List.of(text, caveat);
    }

    /** Adds an outcome. */
    public void add(String outcome, String what, String better, List<Robustness> all) {
        lines.add((lines.isEmpty() ? "" : "\n") + outcome + " (" + what + "; " + better + " is better)");
        Columns table = new Columns(HEAD.toArray(String[]::new));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Robustness r = all.get(i);
            List<String> row = List.of(policies.get(i), Numbers.plain(r.mean()), Numbers.plain(r.worst()), Numbers.plain(r.maxRegret()),
                    Numbers.plain(r.meanRegret()), Double.isNaN(r.satisficing()) ? "not asked" : Numbers.percent(r.satisficing()),
                    Numbers.plain(r.signalToNoise()));
            table.row(row.toArray(String[]::new));
            rows.add(row);
            put(outcome, policies.get(i), r);
        }
        lines.addAll(table.lines());
        page.heading(what + "; " + better + " is better");
        List<Bars.Row> bars = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            bars.add(new Bars.Row(policies.get(i), all.get(i).maxRegret(), Double.NaN, Double.NaN, true));
        }
        page.figure("Greatest regret: how far each policy falls behind the best one in the worst of " + states + " simulated states.", new Bars(bars, "greatest regret, " + what, true));
        boolean asked = all.stream().anyMatch(r -> !Double.isNaN(r.satisficing()));
        page.table("Robustness over " + states + " simulated states", columns(HEAD, asked), rows.stream().map(r -> columns(r, asked)).toList());
    }

    /** Without the column for the threshold where none was given. */
    private static List<String> columns(List<String> row, boolean asked) {
        List<String> out = new ArrayList<>(row);
        if (!asked) {
            out.remove(HEAD.indexOf(SATISFIES));
        }
        return out;
    }

    private void put(String outcome, String policy, Robustness r) {
        ObjectNode out = json.withObject("outcomes").withObject(outcome).putObject(policy);
        double[] values = {r.mean(), r.worst(), r.maxRegret(), r.meanRegret(), r.satisficing(), r.signalToNoise()};
        String[] names = {"mean", "worst", "maxRegret", "meanRegret", "satisficing", "signalToNoise"};
        csv.append(outcome).append(',').append(policy);
        for (int i = 0; i < values.length; i++) {
            out.set(names[i], JsonText.number(values[i]));
            csv.append(',').append(Double.isNaN(values[i]) ? "" : String.valueOf(values[i]));
        }
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
                "Signal to noise: mean over standard deviation where more is better, times it where less is (Hamarat et al. 2014)."), csv.toString());
    }
}
