package org.casus.scenario.io;

/** A file that cannot be read any further; becomes one {@link Problem}. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Mark mark;

    Unreadable(Mark mark, String message) {
        super(message, null, false, false);
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}
