package org.casus.wire;

import java.util.Locale;
import org.casus.outcome.Event;

/** How an act ended, as the end of its sentence in the log says. */
enum Ending {
    DONE,
    FAILED,
    ENDED;

    private static final String CALLED_OFF = " (ended).";

    static Ending of(Event e) {
        if (e.failed()) {
            return FAILED;
        }
        return e.text().endsWith(CALLED_OFF) ? ENDED : DONE;
    }

    /** As scenarios write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
