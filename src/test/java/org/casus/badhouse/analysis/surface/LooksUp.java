package org.casus.badhouse.analysis.surface;

/** Breaks the floors: sees the top one. */
final class LooksUp {
    private LooksUp() {}

    static String top() {
        return org.casus.badhouse.cli.Top.name();
    }
}
