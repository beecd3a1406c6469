package org.casus.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.util.TextDistance;

/**
 * Finds the event that a user means.
 *
 * @param asked number of its line in the event log, from 1, or its kind, by id or in words
 * @param actor who did it, null for anybody
 * @param week in which it happened, from 1, null for any
 * @param words names of kinds that are ids
 */
record EventFinder(String asked, String actor, Integer week, Map<String, String> words) {
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
        String kind = kinds.stream().filter(k -> k.equals(asked)).findFirst().or(() -> kinds.stream().filter(this::named).findFirst())
                .orElseThrow(() -> new NotFoundException(nothing(kinds)));
        return events.stream().filter(e -> fits(e, kind)).findFirst().orElseThrow(() -> new NotFoundException(
                "'" + asked + "' happened, but not as asked; it did in " + when(events, kind)));
    }

    private boolean named(String kind) {
        return asked.equalsIgnoreCase(words.get(kind));
    }

    private String nothing(Collection<String> kinds) {
        List<String> known = Stream.concat(kinds.stream(), kinds.stream().map(words::get).filter(Objects::nonNull)).toList();
        return "nothing of kind '" + asked + "' happened in this run; what did: "
                + kinds.stream().map(k -> words.containsKey(k) ? k + " " + words.get(k) : k).collect(Collectors.joining(", "))
                + "." + TextDistance.hint(asked, known);
    }

    private boolean fits(Event e, String kind) {
        return e.kind().equals(kind) && (actor == null || actor.equals(e.actor())) && (week == null || week - 1 == e.week());
    }

    private static String when(List<Event> events, String kind) {
        return String.join(", ", events.stream().filter(e -> e.kind().equals(kind))
                .map(e -> "week " + (e.week() + 1) + (e.actor().isEmpty() ? "" : " by " + e.actor())).distinct().limit(12).toList());
    }
}
