package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes parts out of a tree, all in one pass. */
final class Prune {
    private final Map<String, Prune> below = new LinkedHashMap<>();
    private boolean cut;

    private Prune() {}

    /** The tree without the values at some paths; paths that lead nowhere change nothing. */
    static Node.Fields without(Node.Fields tree, List<List<String>> paths) {
        Prune top = new Prune();
        for (List<String> path : paths) {
            Prune at = top;
            for (String key : path) {
                at = at.below.computeIfAbsent(key, k -> new Prune());
            }
            at.cut = !path.isEmpty();
        }
        return (Node.Fields) top.apply(tree);
    }

    private Node apply(Node node) {
        if (below.isEmpty()) {
            return node;
        }
        if (node instanceof Node.Fields fields) {
            return fields(fields);
        }
        return node instanceof Node.Items items ? items(items) : node;
    }

    private Node fields(Node.Fields fields) {
        Map<String, Node.Entry> kept = new LinkedHashMap<>();
        fields.entries().forEach((key, entry) -> {
            Prune rule = below.get(key);
            if (rule == null) {
                kept.put(key, entry);
            } else if (!rule.cut) {
                kept.put(key, new Node.Entry(entry.key(), rule.apply(entry.value())));
            }
        });
        return new Node.Fields(fields.mark(), kept);
    }

    /** Items keep their places; one that is cut becomes nothing. */
    private Node items(Node.Items items) {
        List<Node> kept = new ArrayList<>(items.values());
        below.forEach((key, rule) -> {
            int index = Locator.index(key);
            if (index < kept.size()) {
                Node old = kept.get(index);
                kept.set(index, rule.cut ? new Node.Scalar(old.mark(), null) : rule.apply(old));
            }
        });
        return new Node.Items(items.mark(), kept);
    }
}
