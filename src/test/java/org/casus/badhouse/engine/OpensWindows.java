package org.casus.badhouse.engine;

import sim.display.Console;

/** Breaks the rule that only the desktop has windows. */
final class OpensWindows {
    private OpensWindows() {}

    static void stop(Console console) {
        console.pressStop();
    }
}
