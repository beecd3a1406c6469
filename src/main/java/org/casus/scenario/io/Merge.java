package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Merge Patch (RFC 7386): maps merge by key, {@code null} removes a key, anything else replaces. */
final class Merge {
    private Merge() {}

    /** The base with the patch over it; neither changes. */
    static Node over(Node base, Node patch) {
        if (!(patch instanceof Node.Fields changes)) {
            return patch;
        }
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        if (base instanceof Node.Fields fields) {
            merged.putAll(fields.entries());
        }
        changes.entries().forEach((key, entry) -> put(merged, key, entry));
        return new Node.Fields(patch.mark(), merged);
    }

    /** A map without its nulls at any depth. */
    static Node.Fields clean(Node.Fields fields) {
        return (Node.Fields) over(null, fields);
    }

    private static void put(Map<String, Node.Entry> merged, String key, Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar scalar && scalar.value() == null) {
            merged.remove(key);
            return;
        }
        Node.Entry before = merged.get(key);
        merged.put(key, new Node.Entry(entry.key(), over(before == null ? null : before.value(), entry.value())));
    }
}
