package org.casus.experiment.cause;

import org.casus.outcome.Event;
import org.casus.outcome.RunResult;

/**
 * Something that happened in a run: the n-th event of a kind by an actor on a subject.
 *
 * @param event the event
 * @param nth how many of its kind, actor and subject there were by then, 1 or more
 */
public record Occurrence(Event event, int nth) {
    /** The occurrence that an event of a run is. */
    public static Occurrence of(Event event, RunResult run) {
        int at = run.events().indexOf(event);
        if (at < 0) {
            throw new IllegalArgumentException("the run has no such event: " + event.text());
        }
        int nth = (int) run.events().subList(0, at + 1).stream().filter(e -> same(e, event)).count();
        return new Occurrence(event, nth);
    }

    private static boolean same(Event a, Event b) {
        return a.kind().equals(b.kind()) && a.actor().equals(b.actor()) && a.subject().equals(b.subject());
    }

    /** Week of the run, 0 is the first. */
    public int week() {
        return event.week();
    }

    /** Whether a run has it by the same week. */
    public boolean in(RunResult run) {
        return run.events().stream().filter(e -> e.week() <= week() && same(e, event)).count() >= nth;
    }
}
