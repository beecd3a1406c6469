package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.scenario.study.Change;
import org.casus.scenario.study.OutcomeMeasure;
import org.casus.scenario.study.Swept;

/** Changes of a scenario as a tree that is merged over it as a file is over the one it extends. */
final class Overlay {
    private static final String ANY = "[A] set by a study";
    private final Node.Fields base;
    private final Set<String> goals = new LinkedHashSet<>();
    private Node.Fields patch;

    /** @param base whole tree of the scenario; @param at place of faults in what is added */
    Overlay(Node.Fields base, Mark at) {
        this.base = base;
        this.patch = new Node.Fields(at, Map.of());
    }

    /** The base with everything that was put over it. */
    Node.Fields merged() {
        return GoalWeights.shared((Node.Fields) Merge.over(base, patch), goals);
    }

    /** Sets a value. @param at where the study says so */
    Overlay set(List<String> path, Object value, Mark at) {
        return put(path, new Node.Scalar(at, value), at);
    }

    /** Sets what a factor sets; a switch that is off bars its actions. */
    Overlay set(Change change, Mark at) {
        Swept factor = change.factor();
        if (!factor.actions().isEmpty()) {
            return change.value().equals(Swept.OFF) ? bar(factor, at) : this;
        }
        if (GoalWeights.is(factor.path())) {
            goals.add(factor.path().get(1));
        }
        if (factor.beyond() && factor.isParameter() && change.value() instanceof Number number) {
            widen(factor.path().get(1), number.doubleValue(), at);
        }
        return set(factor.path(), change.value(), at);
    }

    /** Lets the range of a parameter reach a value. */
    private void widen(String parameter, double value, Mark at) {
        Node.Fields row = (Node.Fields) ((Node.Fields) base.get("parameters")).get(parameter);
        double own = number(row.get("value"), value);
        set(List.of("parameters", parameter, "low"), Math.min(value, number(row.get("low"), own)), at);
        set(List.of("parameters", parameter, "high"), Math.max(value, number(row.get("high"), own)), at);
    }

    private static double number(Node node, double otherwise) {
        return node instanceof Node.Scalar s && s.value() instanceof Number n ? n.doubleValue() : otherwise;
    }

    /** Adds a number to measure to the patterns. */
    Overlay measure(String id, OutcomeMeasure outcome, Mark at) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", id);
        row.put("measure", outcome.measure().text());
        if (outcome.given() != null) {
            row.put("given", outcome.given().text());
        }
        row.put("low", 0L);
        row.put("high", 0L);
        row.put("observed", "-");
        row.put("source", ANY);
        row.forEach((key, value) -> set(List.of("patterns", id, key), value, at));
        return this;
    }

    private Overlay bar(Swept factor, Mark at) {
        if (!(base.get("actors") instanceof Node.Fields actors)) {
            return this;
        }
        List<String> who = factor.actor().isEmpty() ? List.copyOf(actors.entries().keySet()) : List.of(factor.actor());
        for (String actor : who) {
            List<Node> barred = barred(Merge.over(actors.get(actor), patched(actor)));
            factor.actions().forEach(action -> barred.add(new Node.Scalar(at, action)));
            put(List.of("actors", actor, "barred"), new Node.Items(at, barred), at);
        }
        return this;
    }

    private Node patched(String actor) {
        Node actors = patch.get("actors");
        Node row = actors instanceof Node.Fields f ? f.get(actor) : null;
        return row == null ? new Node.Fields(patch.mark(), Map.of()) : row;
    }

    private static List<Node> barred(Node actor) {
        Node list = actor instanceof Node.Fields f ? f.get("barred") : null;
        return list instanceof Node.Items items ? new ArrayList<>(items.values()) : new ArrayList<>();
    }

    private Overlay put(List<String> path, Node value, Mark at) {
        Node nested = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            nested = new Node.Fields(at, Map.of(path.get(i), new Node.Entry(at, nested)));
        }
        patch = (Node.Fields) Merge.over(patch, nested);
        return this;
    }
}
