package org.casus.scenario.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * SHA-256 of a tree in canonical JSON: keys sorted, numbers as doubles, no spaces. Equal for files that
 * say the same, whatever their order, comments, tables or {@code extends}.
 */
final class Digest {
    private final StringBuilder json = new StringBuilder();

    private Digest() {}

    /** 64 hexadecimal digits. */
    static String of(Node node) {
        return HexFormat.of().formatHex(sha256().digest(canonical(node).getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String canonical(Node node) {
        Digest digest = new Digest();
        digest.write(node);
        return digest.json.toString();
    }

    private void write(Node node) {
        if (node instanceof Node.Fields fields) {
            fields(fields);
        } else if (node instanceof Node.Items items) {
            items(items);
        } else {
            scalar(((Node.Scalar) node).value());
        }
    }

    private void fields(Node.Fields fields) {
        json.append('{');
        Iterator<String> keys = new TreeSet<>(fields.entries().keySet()).iterator();
        while (keys.hasNext()) {
            String key = keys.next();
            text(key);
            json.append(':');
            write(fields.get(key));
            json.append(keys.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private void items(Node.Items items) {
        json.append('[');
        for (int i = 0; i < items.values().size(); i++) {
            json.append(i > 0 ? "," : "");
            write(items.values().get(i));
        }
        json.append(']');
    }

    private void scalar(Object value) {
        if (value instanceof String s) {
            text(s);
        } else if (value instanceof Number n) {
            json.append(n.doubleValue() == 0 ? 0. : n.doubleValue());
        } else {
            json.append(value);
        }
    }

    private void text(String s) {
        json.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
