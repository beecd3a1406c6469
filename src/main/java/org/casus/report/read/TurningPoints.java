package org.casus.report.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.casus.model.Action;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;

/**
 * A decision that mattered and why it is shown.
 *
 * @param decision the draw
 * @param reason grave act, agreement or first use
 */
public record TurningPoints(Decision decision, String reason) {
    /**
     * The most consequential decisions in order of time: first grave acts of each actor and its first moves on
     * agreements that came about, then the first use of each action, highest rungs and earliest first.
     *
     * @param run the run
     * @param limit most decisions to return
     */
    public static List<TurningPoints> of(Run run, int limit) {
        List<TurningPoints> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Decision d : run.result().decisions()) {
            Action action = action(run, d);
            if (counts(action) && seen.add(d.actor() + " " + chosen(d).action())) {
                found.add(new TurningPoints(d, reason(action)));
            }
        }
        ToDoubleFunction<TurningPoints> weight = p -> -weight(run, action(run, p.decision));
        return found.stream()
                .sorted(Comparator.comparingDouble(weight))
                .limit(limit)
                .sorted(Comparator.comparingInt(p -> p.decision.week()))
                .toList();
    }

    /** The option that was drawn. */
    public static OptionScore chosen(Decision d) {
        return d.options().get(d.chosen());
    }

    private static Action action(Run run, Decision d) {
        boolean valid = d.chosen() >= 0 && d.chosen() < d.options().size();
        return valid ? run.scenario().actions().get(chosen(d).action()) : null;
    }

    private static boolean counts(Action action) {
        return action != null && !"pass".equals(action.kind());
    }

    private static String reason(Action a) {
        if (a.rung() >= Incidents.GRAVE) {
            return "grave act, first use by this actor";
        }
        return a.agreement() != null ? "agreement, first move by this actor" : "first use by this actor";
    }

    private static double weight(Run run, Action a) {
        double grave = a.rung() >= Incidents.GRAVE ? 100 : 0;
        boolean signed = a.agreement() != null && run.result().events().stream().anyMatch(e -> e.kind().equals(a.agreement()));
        return grave + (signed ? 50 : 0) + a.rung();
    }
}
