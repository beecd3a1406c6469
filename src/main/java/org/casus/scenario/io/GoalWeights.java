package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Absolute weights of an actor's goals sum to 1. Where some are set, its other goals share what is left in
 * the proportion that they had.
 */
final class GoalWeights {
    private static final String WEIGHT = "weight";

    private GoalWeights() {}

    /** The tree with the other goals rescaled. @param set ids of goals whose weights were set */
    static Node.Fields shared(Node.Fields top, Set<String> set) {
        if (set.isEmpty() || !(top.get("goals") instanceof Node.Fields goals)) {
            return top;
        }
        Map<String, Node.Entry> rows = new LinkedHashMap<>(goals.entries());
        set.stream().map(GoalWeights::actor).distinct().forEach(actor -> share(rows, actor, set));
        Mark key = top.entries().get("goals").key();
        return top.with("goals", new Node.Entry(key, new Node.Fields(goals.mark(), rows)));
    }

    private static void share(Map<String, Node.Entry> rows, String actor, Set<String> set) {
        double stated = 0;
        double others = 0;
        for (Map.Entry<String, Node.Entry> row : rows.entrySet()) {
            if (actor(row.getKey()).equals(actor)) {
                double weight = Math.abs(weight(row.getValue().value()));
                stated += set.contains(row.getKey()) ? weight : 0;
                others += set.contains(row.getKey()) ? 0 : weight;
            }
        }
        double factor = others > 0 ? Math.max(0, 1 - stated) / others : 1;
        rows.replaceAll((id, entry) -> actor(id).equals(actor) && !set.contains(id) ? scaled(entry, factor) : entry);
    }

    private static Node.Entry scaled(Node.Entry entry, double factor) {
        if (!(entry.value() instanceof Node.Fields row) || row.entries().get(WEIGHT) == null) {
            return entry;
        }
        Node.Entry old = row.entries().get(WEIGHT);
        Node weight = new Node.Scalar(old.value().mark(), weight(row) * factor);
        return new Node.Entry(entry.key(), row.with(WEIGHT, new Node.Entry(old.key(), weight)));
    }

    private static double weight(Node row) {
        Node weight = row instanceof Node.Fields f ? f.get(WEIGHT) : null;
        return weight instanceof Node.Scalar s && s.value() instanceof Number n ? n.doubleValue() : 0;
    }

    private static String actor(String goal) {
        return goal.split("\\.", 2)[0];
    }

    /** Whether a path leads to the weight of a goal. */
    static boolean is(java.util.List<String> path) {
        return path.size() == 3 && path.get(0).equals("goals") && path.get(2).equals(WEIGHT);
    }
}
