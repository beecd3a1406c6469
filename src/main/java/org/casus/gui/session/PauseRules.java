package org.casus.gui.session;

import java.util.List;
import java.util.Optional;
import org.casus.outcome.Event;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/**
 * When play pauses by itself. What is set holds at once, also in a run under way.
 *
 * @param week pause when so many weeks are over; 0 is never
 * @param rung pause at an event of this rung or above, 0 to 10; not a number is never
 * @param kind pause at an event of this kind; empty is never
 */
public record PauseRules(int week, double rung, String kind) {
    /** Rules that never pause. */
    public static final PauseRules NEVER = new PauseRules(0, Double.NaN, "");

    /**
     * Why to pause now, if so.
     *
     * @param run the run so far
     * @param fresh events of the last week
     */
    Optional<String> reason(Run run, List<Event> fresh) {
        if (week > 0 && run.lastRow() == week) {
            return Optional.of("Paused: week " + week + " is over.");
        }
        return fresh.stream().filter(this::stops).findFirst().map(e -> "Paused at " + run.day(e.day()) + ": " + said(run, e)
                + " (rung " + Numbers.plain(e.rung()) + ")");
    }

    private boolean stops(Event e) {
        return e.rung() >= rung || !kind.isEmpty() && kind.equals(e.kind());
    }

    private static String said(Run run, Event e) {
        return e.text() == null || e.text().isBlank() ? run.kind(e.kind()) : e.text();
    }
}
