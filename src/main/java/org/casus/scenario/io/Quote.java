package org.casus.scenario.io;

/** A value as a message shows it: quoted, on one line, not too long. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(Object value) {
        String text = String.valueOf(value).replaceAll("\\p{Cntrl}", " ");
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST) + "...";
        }
        return value instanceof String ? "'" + text + "'" : text;
    }
}
