package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.analysis.Reversal;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.Rationality;
import org.casus.report.read.Numbers;

/**
 * A decision card: what the actor knew, what it weighed, by which goals, and what would have turned it
 * round.
 *
 * @param decision the decision
 * @param names names and dates of its run
 */
public record CardText(Decision decision, RunNames names) {
    private static final int OPTIONS = 8;
    private static final int GOALS = 8;
    private static final double LEAST = .005;
    private static final String LOGIT = "quantalResponse";

    /** The card in plain text. */
    public List<String> lines() {
        OptionScore chosen = decision.options().get(decision.chosen());
        List<String> lines = new ArrayList<>();
        lines.add(names.actor(decision.actor()) + ", week " + (decision.week() + 1) + " (from " + names.date(decision.week())
                + "), choice " + (decision.draw() + 1) + ": " + names.option(chosen));
        lines.add("");
        if (decision.draw() == 0) {
            lines.add("What it believed (chance that the other is resolute): " + pairs(decision.beliefs(), true));
            lines.add("What it saw: " + pairs(decision.perceived(), false));
            lines.add("");
        }
        lines.addAll(options());
        lines.add("");
        lines.addAll(goals(chosen));
        lines.addAll(reversal());
        return lines;
    }

    private String pairs(Map<String, Double> map, boolean belief) {
        String all = map.entrySet().stream()
                .map(e -> belief
                        ? names.actor(e.getKey()) + " " + Numbers.percent(e.getValue())
                        : names.feature(e.getKey()) + " " + Numbers.plain(e.getValue()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing logged" : all;
    }

    private List<String> options() {
        Columns columns = new Columns("Options, " + decision.options().size() + " weighed", "chance", "gain", "score", "points");
        decision.options().stream()
                .sorted(Comparator.comparingDouble(o -> -o.probability()))
                .limit(OPTIONS)
                .forEach(o -> columns.row(names.option(o), percent(o.probability()), gain(o.utility()), fine(o.score()),
                        Numbers.plain(o.cost())));
        return columns.lines();
    }

    private List<String> goals(OptionScore chosen) {
        Reversal r = reversed(decision, names);
        Columns columns = new Columns("Gain by goal, in units of choice", "chosen", r == null ? "" : "runner-up", r == null ? "" : "difference");
        Set<String> codes = new LinkedHashSet<>(chosen.byGoal().keySet());
        codes.addAll(r == null ? Set.of() : r.other().byGoal().keySet());
        codes.stream()
                .sorted(Comparator.comparingDouble(c -> -weight(r, chosen, c)))
                .limit(GOALS)
                .forEach(c -> columns.row(names.feature(c) + " (" + c + ")", gain(chosen.byGoal().getOrDefault(c, 0.0)),
                        r == null ? "" : gain(r.other().byGoal().getOrDefault(c, 0.0)),
                        r == null ? "" : gain(Reversal.share(chosen, r.other(), c))));
        return codes.isEmpty() ? List.of() : columns.lines();
    }

    private static double weight(Reversal r, OptionScore chosen, String code) {
        double other = r == null ? 0 : Math.abs(Reversal.share(chosen, r.other(), code));
        return 1000 * other + Math.abs(chosen.byGoal().getOrDefault(code, 0.0));
    }

    private List<String> reversal() {
        Reversal r = reversed(decision, names);
        if (r == null) {
            return List.of("", "It had no other option.");
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add("Runner-up: " + names.option(r.other()) + ", " + percent(r.other().probability()) + " against "
                + percent(r.chosen().probability()) + " (margin " + Numbers.signed(100 * decision.margin())
                + " percentage points).");
        lines.add(r.gap() >= 0
                ? "What would have turned it: " + fine(r.gap()) + " units of choice more for the runner-up makes them equally likely."
                : "Chance chose the less likely one: the runner-up led by " + fine(-r.gap()) + " units of choice.");
        lines.add(r.goals().isEmpty()
                ? "No single goal decides between the two."
                : "Without one goal the order turns: " + r.goals().stream()
                        .map(c -> names.feature(c) + " (" + c + ")").collect(Collectors.joining("; or ")) + ".");
        return lines;
    }

    private static Reversal reversed(Decision d, RunNames names) {
        Rationality r = names.deciding(d.actor());
        boolean logit = LOGIT.equals(r.rule());
        return Reversal.of(d, logit ? r.lambda() : 0, r.scale());
    }

    /** Utility in units of the actor's logit; as it stands where the run does not tell the unit. */
    private String gain(double utility) {
        double scale = names.deciding(decision.actor()).scale();
        return fine(scale > 0 ? utility / scale : utility);
    }

    private static String fine(double x) {
        return Double.isNaN(x) ? "no value" : String.format(Locale.ROOT, "%.3f", x);
    }

    private static String percent(double p) {
        return p > 0 && p < LEAST ? "<1%" : Numbers.percent(p);
    }

    /** Cards as an array. */
    public static JsonNode json(List<Decision> decisions, RunNames names) {
        ArrayNode out = JsonText.object().arrayNode();
        decisions.forEach(d -> card(out.addObject(), d, reversed(d, names)));
        return out;
    }

    private static void card(ObjectNode out, Decision d, Reversal r) {
        out.put("week", d.week() + 1).put("actor", d.actor()).put("draw", d.draw() + 1).put("chosen", d.chosen())
                .put("runnerUp", d.runnerUp());
        out.set("margin", JsonText.number(d.margin()));
        out.set("beliefs", JsonText.tree(d.beliefs()));
        out.set("perceived", JsonText.tree(d.perceived()));
        out.set("options", JsonText.tree(d.options()));
        if (r != null) {
            ObjectNode reversal = out.putObject("reversal");
            reversal.set("gap", JsonText.number(r.gap()));
            reversal.set("goalsWhoseRemovalTurnsTheOrder", JsonText.tree(r.goals()));
        }
    }
}
