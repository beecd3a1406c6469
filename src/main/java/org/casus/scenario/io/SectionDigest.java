package org.casus.scenario.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;

/** Digests of trees that share most of their sections with one: the same as {@link Digest}, in less time. */
final class SectionDigest {
    private final Node.Fields base;
    private final Map<String, byte[]> texts = new HashMap<>();

    SectionDigest(Node.Fields base) {
        this.base = base;
        base.entries().forEach((key, entry) -> texts.put(key, text(entry.value())));
    }

    /** 64 hexadecimal digits. */
    String of(Node.Fields tree) {
        MessageDigest hash = Digest.sha256();
        hash.update((byte) '{');
        Iterator<String> keys = new TreeSet<>(tree.entries().keySet()).iterator();
        while (keys.hasNext()) {
            String key = keys.next();
            Node section = tree.get(key);
            hash.update(text(new Node.Scalar(tree.mark(), key)));
            hash.update((byte) ':');
            hash.update(section == base.get(key) ? texts.get(key) : text(section));
            hash.update((byte) (keys.hasNext() ? ',' : '}'));
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static byte[] text(Node node) {
        return Digest.canonical(node).getBytes(StandardCharsets.UTF_8);
    }
}
