package org.casus.cli;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.util.TextDistance;

/**
 * Finds the event that a user means.
 *
 * @param asked number of its line in the event log, from 1, or its kind
 * @param actor who did it, null for anybody
 * @param week in which it happened, from 1, null for any
 */
record EventFinder(String asked, String actor, Integer week) {
    /** A request that means no event; the message says what there is. */
    static final class NotFoundException extends Exception {
        private static final long serialVersionUID = 1;

        NotFoundException(String message) {
            super(message);
        }
    }

    /** The event: that of the line, or the first of the kind that fits. */
    Event find(RunResult run) throws NotFoundException {
        List<Event> events = run.events();
        if (asked.matches("[0-9]{1,9}")) {
            int line = Integer.parseInt(asked);
            if (line < 1 || line > events.size()) {
                throw new NotFoundException("--event " + asked + " must lie in [1, " + events.size() + "], the lines of the event log");
            }
            return events.get(line - 1);
        }
        Collection<String> kinds = new TreeSet<>(events.stream().map(Event::kind).toList());
        if (!kinds.contains(asked)) {
            throw new NotFoundException("nothing of kind '" + asked + "' happened in this run; what did: " + String.join(", ", kinds)
                    + "." + TextDistance.hint(asked, kinds));
        }
        return events.stream().filter(this::fits).findFirst().orElseThrow(() -> new NotFoundException(
                "'" + asked + "' happened, but not as asked; it did in " + when(events)));
    }

    private boolean fits(Event e) {
        return e.kind().equals(asked) && (actor == null || actor.equals(e.actor())) && (week == null || week - 1 == e.week());
    }

    private String when(List<Event> events) {
        return String.join(", ", events.stream().filter(e -> e.kind().equals(asked))
                .map(e -> "week " + (e.week() + 1) + (e.actor().isEmpty() ? "" : " by " + e.actor())).distinct().limit(12).toList());
    }
}
