package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.Map;

/** Actors without a colour take that of their side; outside powers are grey. */
final class ColourDefaults {
    private static final String GREY = "#555555";

    private ColourDefaults() {}

    static Node.Fields fill(Node.Fields top) {
        if (!(top.get("actors") instanceof Node.Fields actors)) {
            return top;
        }
        Map<String, Node.Entry> filled = new LinkedHashMap<>();
        actors.entries().forEach((id, entry) -> filled.put(id, new Node.Entry(entry.key(), actor(entry.value(), top))));
        Mark key = top.entries().get("actors").key();
        return top.with("actors", new Node.Entry(key, new Node.Fields(actors.mark(), filled)));
    }

    private static Node actor(Node node, Node.Fields top) {
        if (!(node instanceof Node.Fields actor) || actor.get("colour") != null) {
            return node;
        }
        return actor.with("colour", new Node.Entry(actor.mark(), new Node.Scalar(actor.mark(), colour(actor, top))));
    }

    private static String colour(Node.Fields actor, Node.Fields top) {
        boolean sided = actor.get("side") instanceof Node.Scalar side
                && top.get("sides") instanceof Node.Fields sides
                && sides.get(String.valueOf(side.value())) instanceof Node.Fields row
                && row.get("colour") instanceof Node.Scalar;
        if (!sided) {
            return GREY;
        }
        Node.Fields row = (Node.Fields) ((Node.Fields) top.get("sides")).get(text(actor.get("side")));
        return text(row.get("colour"));
    }

    private static String text(Node node) {
        return String.valueOf(((Node.Scalar) node).value());
    }
}
