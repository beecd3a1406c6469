package org.casus.scenario.io;

import java.util.List;

/** Finds the place in the files where a part of a scenario is written. */
record Locator(Node root) {
    /** Place of a path; where it is absent, of the nearest thing round it. */
    Mark of(List<String> path) {
        Node node = root;
        Mark mark = root.mark();
        for (String key : path) {
            if (node instanceof Node.Fields fields && fields.entries().containsKey(key)) {
                Node.Entry entry = fields.entries().get(key);
                node = entry.value();
                mark = node instanceof Node.Fields ? entry.key() : node.mark();
            } else if (node instanceof Node.Items items && index(key) < items.values().size()) {
                node = items.values().get(index(key));
                mark = node.mark();
            } else {
                return mark;
            }
        }
        return mark;
    }

    /** Place of the key itself. */
    Mark ofKey(List<String> path) {
        Node above = node(path.subList(0, path.size() - 1));
        String key = path.get(path.size() - 1);
        boolean found = above instanceof Node.Fields fields && fields.entries().containsKey(key);
        return found ? ((Node.Fields) above).entries().get(key).key() : of(path);
    }

    /** The node at a path, or null. */
    Node node(List<String> path) {
        Node node = root;
        for (String key : path) {
            if (node instanceof Node.Fields fields) {
                node = fields.get(key);
            } else if (node instanceof Node.Items items && index(key) < items.values().size()) {
                node = items.values().get(index(key));
            } else {
                return null;
            }
        }
        return node;
    }

    static int index(String key) {
        return key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : Integer.MAX_VALUE;
    }
}
