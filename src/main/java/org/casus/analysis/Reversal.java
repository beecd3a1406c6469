package org.casus.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;

/**
 * What would have turned a decision round. Under a logit with rationality lambda per unit of scale,
 * ln(p/q) / lambda units more utility for the second of two options make them equally likely; a goal
 * turns their order if leaving it out of both moves the lead past zero. It says which way the odds
 * would lean, not that the other option would have been drawn.
 *
 * @param chosen the option that was drawn
 * @param other the most probable of the rest
 * @param gap lead of the chosen option in units of the actor's scale; negative where chance drew the
 *     less likely one
 * @param goals feature codes whose removal reverses the order of the two, by decreasing effect
 */
public record Reversal(OptionScore chosen, OptionScore other, double gap, List<String> goals) {
    /**
     * The two options of a decision compared; null where there was no other option.
     *
     * @param lambda rationality, above 0; otherwise scores are compared instead of odds
     * @param scale unit of the logit, in utility; otherwise no goal is named
     */
    public static Reversal of(Decision d, double lambda, double scale) {
        if (d.runnerUp() < 0 || d.runnerUp() >= d.options().size()) {
            return null;
        }
        OptionScore chosen = d.options().get(d.chosen());
        OptionScore other = d.options().get(d.runnerUp());
        double gap = lead(chosen, other, lambda);
        return new Reversal(chosen, other, gap, pivots(chosen, other, gap, scale));
    }

    private static double lead(OptionScore chosen, OptionScore other, double lambda) {
        boolean odds = lambda > 0 && chosen.probability() > 0 && other.probability() > 0;
        return odds ? Math.log(chosen.probability() / other.probability()) / lambda : chosen.score() - other.score();
    }

    private static List<String> pivots(OptionScore chosen, OptionScore other, double gap, double scale) {
        Set<String> codes = new LinkedHashSet<>(chosen.byGoal().keySet());
        codes.addAll(other.byGoal().keySet());
        return codes.stream()
                .filter(code -> gap * (gap - share(chosen, other, code) / scale) < 0)
                .sorted((a, b) -> Double.compare(Math.abs(share(chosen, other, b)), Math.abs(share(chosen, other, a))))
                .toList();
    }

    /** How much a goal favours one option over the other, in utility. */
    public static double share(OptionScore chosen, OptionScore other, String code) {
        return chosen.byGoal().getOrDefault(code, 0.0) - other.byGoal().getOrDefault(code, 0.0);
    }
}
