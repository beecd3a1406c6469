package org.casus.gui.session;

import sim.display.Console;

/** Makes the console pause after the step under way, and takes back its own setting before the next. */
final class Pausing {
    private boolean set;
    private long before;

    /** Pauses after this step. @param steps steps of the schedule so far; the console compares them after each step */
    void now(Console console, long steps) {
        if (console != null) {
            before = set ? before : console.getWhenShouldPause();
            set = true;
            console.setWhenShouldPause(steps);
        }
    }

    /** What the user had set holds again. */
    void restore(Console console) {
        if (set && console != null) {
            console.setWhenShouldPause(before);
        }
        set = false;
    }
}
