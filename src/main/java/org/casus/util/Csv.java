package org.casus.util;

/** Cells of comma-separated tables after RFC 4180. */
public final class Csv {
    private Csv() {}

    /** A text as a cell, in quotes where it needs them. */
    public static String quoted(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
