package org.casus.report.card;

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
import org.casus.report.read.Numbers;

/**
 * The content of a decision card, in words, for any face to set out.
 *
 * @param decision the decision
 * @param names names and dates of its run
 */
public record Card(Decision decision, CardNames names) {
    /** How scores and points are to be read. */
    public static final String READING = "Score: the gain in units of the actor's choice, less the price of its points and of changing a posture,"
            + " with what its public adds or takes; chances follow from scores, and options of one action share the chance of that action, so that an action is not drawn the oftener for coming"
            + " in many forms. Points: what an option takes of the week's budget.";

    private static final int OPTIONS = 8;
    private static final int GOALS = 8;
    private static final double LEAST = .005;

    /** Who chose what, and when. */
    public String title() {
        return names.actor(decision.actor()) + ", week " + (decision.week() + 1) + " (from " + names.date(decision.week())
                + "), choice " + (decision.draw() + 1) + ": " + names.option(chosen());
    }

    /** Its beliefs that others are resolute. */
    public String believed() {
        return pairs(decision.beliefs(), true);
    }

    /** Features as it saw them. */
    public String saw() {
        return pairs(decision.perceived(), false);
    }

    private String pairs(Map<String, Double> map, boolean belief) {
        String all = map.entrySet().stream()
                .map(e -> belief
                        ? names.actor(e.getKey()) + " " + Numbers.percent(e.getValue())
                        : names.feature(e.getKey()) + " " + Numbers.plain(e.getValue()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing logged" : all;
    }

    /** The likeliest options: name, chance, gain in units of choice, score, points. */
    public List<List<String>> options() {
        return decision.options().stream()
                .sorted(Comparator.comparingDouble(o -> -o.probability()))
                .limit(OPTIONS)
                .map(o -> List.of(names.option(o), percent(o.probability()), gain(o.utility()), fine(o.score()),
                        Numbers.plain(o.cost())))
                .toList();
    }

    /** The goals that weighed most: name, gain of the chosen option, of the runner-up, difference; the last two may be empty. */
    public List<List<String>> goals() {
        Reversal r = compared();
        Set<String> codes = new LinkedHashSet<>(chosen().byGoal().keySet());
        codes.addAll(r == null ? Set.of() : r.other().byGoal().keySet());
        return codes.stream()
                .sorted(Comparator.comparingDouble(c -> -weight(r, c)))
                .limit(GOALS)
                .map(c -> List.of(names.feature(c) + " (" + c + ")", gain(chosen().byGoal().getOrDefault(c, 0.0)),
                        r == null ? "" : gain(r.other().byGoal().getOrDefault(c, 0.0)),
                        r == null ? "" : gain(Reversal.share(chosen(), r.other(), c))))
                .toList();
    }

    private double weight(Reversal r, String code) {
        double other = r == null ? 0 : Math.abs(Reversal.share(chosen(), r.other(), code));
        return 1000 * other + Math.abs(chosen().byGoal().getOrDefault(code, 0.0));
    }

    /** What would have turned it round, in sentences. */
    public List<String> reversal() {
        Reversal r = compared();
        if (r == null) {
            return List.of(decision.options().size() > 1
                    ? "A script, a search or a player settled it: the other options had no chance, so nothing is said of what would have turned it."
                    : "It had no other option.");
        }
        List<String> lines = new ArrayList<>();
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

    /** The chosen option beside the runner-up, null where there was no other. */
    public Reversal compared() {
        return Reversal.of(decision, names.lambda(decision.actor()), names.scale(decision.actor()));
    }

    private OptionScore chosen() {
        return decision.options().get(decision.chosen());
    }

    /** Utility in units of the actor's logit; as it stands where nobody tells the unit. */
    private String gain(double utility) {
        double scale = names.scale(decision.actor());
        return fine(scale > 0 ? utility / scale : utility);
    }

    private static String fine(double x) {
        return Double.isNaN(x) ? "no value" : String.format(Locale.ROOT, "%.3f", x);
    }

    private static String percent(double p) {
        return p > 0 && p < LEAST ? "<1%" : Numbers.percent(p);
    }
}
