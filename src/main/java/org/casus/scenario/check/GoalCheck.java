package org.casus.scenario.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.model.Actor;
import org.casus.model.Feature;
import org.casus.model.Goal;
import org.casus.model.GoalForm;
import org.casus.scenario.Scenario;

/** Goals belong to actors and features; the absolute weights of an actor sum to 1. */
final class GoalCheck implements Check {
    private static final double TOLERANCE = .005;

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Map<String, Double> sums = new LinkedHashMap<>();
        Map<String, String> first = new LinkedHashMap<>();
        s.goals().forEach((id, goal) -> {
            String[] parts = id.split("\\.", -1);
            if (parts.length != 2) {
                out.error("'" + id + "' is not the id of a goal; it is actor.feature", "goals", id);
                return;
            }
            sums.merge(parts[0], Math.abs(goal.weight()), Double::sum);
            first.putIfAbsent(parts[0], id);
            goal(id, goal, parts, s, new Context(known, out));
        });
        known.doubtful(Sort.GOAL).forEach(id -> sums.put(id.split("\\.")[0], 1.));
        sums.forEach((actor, sum) -> sum(actor, sum, first.get(actor), out));
        s.actors().keySet().stream().filter(a -> !sums.containsKey(a)).forEach(a ->
                out.warning("the actor has no goals; it chooses by costs alone", "actors", a));
    }

    private record Context(Known known, Findings out) {}

    private static void sum(String actor, double sum, String goal, Findings out) {
        if (!Sums.isOne(sum, TOLERANCE)) {
            out.error("the absolute weights of " + actor + " sum to " + Sums.plain(sum) + "; they must sum to 1", "goals", goal);
        }
    }

    private static void goal(String id, Goal goal, String[] parts, Scenario s, Context c) {
        boolean actorKnown = c.known().require(Sort.ACTOR, parts[0], c.out(), "goals", id);
        boolean featureKnown = c.known().require(Sort.FEATURE, parts[1], c.out(), "goals", id);
        Actor actor = s.actors().get(parts[0]);
        Feature feature = s.features().get(parts[1]);
        if (actorKnown && featureKnown && actor != null && feature != null
                && Features.bySide(feature) && "own".equals(feature.side()) && actor.side() == null) {
            c.out().error(parts[0] + " has no side, and " + parts[1] + " counts the control of the own side", "goals", id);
        }
        if (goal.form() == GoalForm.LOG && goal.reference() != null && !(goal.reference() > 0)) {
            c.out().error("reference " + goal.reference() + " must be above 0 in the form LOG", "goals", id, "reference");
        }
    }
}
