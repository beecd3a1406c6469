package org.casus.report.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.outcome.Event;

/**
 * Grave events of one kind by one actor, those that came off apart from those that were only tried.
 *
 * @param first the first of them
 * @param count how many
 */
public record Incidents(Event first, int count) {
    /** Rung from which states touch each other's sovereignty. */
    public static final double GRAVE = 7;

    /** Grave events of the run by kind and actor, gravest first, then earliest. */
    public static List<Incidents> of(Run run) {
        Map<String, Incidents> byKind = new LinkedHashMap<>();
        for (Event e : run.result().events()) {
            if (e.rung() >= GRAVE) {
                byKind.merge(e.kind() + " " + e.actor() + " " + e.failed(), new Incidents(e, 1), (a, b) -> new Incidents(a.first, a.count + 1));
            }
        }
        return byKind.values().stream().sorted(order()).toList();
    }

    private static Comparator<Incidents> order() {
        return Comparator.comparingDouble((Incidents i) -> -i.first.rung()).thenComparingDouble(i -> i.first.day());
    }

    /** Such as "shoot-down by Northland on 2030-02-03 (rung 8)", with the number of times. */
    public String phrase(Run run) {
        String rung = " (rung " + Numbers.plain(first.rung()) + ")";
        return what(run) + (count == 1 ? " on " : ", ") + when(run) + rung;
    }

    /** Such as "shoot-down by Northland", or "shoot-down by Northland without success". */
    public String what(Run run) {
        return run.kind(first.kind()) + (first.actor().isEmpty() ? "" : " by " + run.actor(first.actor())) + (first.failed() ? " without success" : "");
    }

    /** Such as "2030-02-03" or "6 times from 2030-02-03". */
    public String when(Run run) {
        return (count == 1 ? "" : count + " times from ") + run.day(first.day());
    }
}
