package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Merge Patch (RFC 7386): maps merge by key, {@code null} removes a key, anything else replaces. */
final class Merge {
    private Merge() {}

    /** The base with the patch over it; neither changes. */
    static Node over(Node base, Node patch) {
        return merge(base, patch, false);
    }

    /** Two patches as one, to be merged over something else: what the second removes stays a null, so that it is removed there. */
    static Node both(Node first, Node second) {
        return merge(first, second, true);
    }

    private static Node merge(Node base, Node patch, boolean keepNulls) {
        if (!(patch instanceof Node.Fields changes)) {
            return patch;
        }
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        if (base instanceof Node.Fields fields) {
            merged.putAll(fields.entries());
        }
        changes.entries().forEach((key, entry) -> put(merged, key, entry, keepNulls));
        return new Node.Fields(patch.mark(), merged);
    }

    /** A map without its nulls at any depth. */
    static Node.Fields clean(Node.Fields fields) {
        return (Node.Fields) over(null, fields);
    }

    private static void put(Map<String, Node.Entry> merged, String key, Node.Entry entry, boolean keepNulls) {
        if (entry.value() instanceof Node.Scalar scalar && scalar.value() == null && !keepNulls) {
            merged.remove(key);
            return;
        }
        Node.Entry before = merged.get(key);
        merged.put(key, new Node.Entry(entry.key(), merge(before == null ? null : before.value(), entry.value(), keepNulls)));
    }
}
