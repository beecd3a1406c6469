package org.casus.gui.inspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.casus.gui.page.Markup;
import org.casus.outcome.Event;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;

/** Events of one actor or in one zone, latest first. */
final class EventPage {
    private static final int MOST = 60;

    private EventPage() {}

    /** What an actor did. */
    static String by(Run run, String actor) {
        return listed(run, e -> actor.equals(e.actor()), "It has done nothing yet.");
    }

    /** What concerned a zone or anything else. */
    static String about(Run run, String subject) {
        return listed(run, e -> subject.equals(e.subject()), "Nothing has happened here yet.");
    }

    private static String listed(Run run, Predicate<Event> wanted, String none) {
        List<Event> all = new ArrayList<>(run.result().events().stream().filter(wanted).toList());
        Collections.reverse(all);
        if (all.isEmpty()) {
            return new Markup().words(none).toString();
        }
        Markup m = new Markup();
        all.stream().limit(MOST).forEach(e -> m.words(
                run.day(e.day()) + ", rung " + Numbers.plain(e.rung()) + ": " + said(run, e)));
        return m.words(all.size() > MOST ? "and " + (all.size() - MOST) + " before" : "").toString();
    }

    private static String said(Run run, Event e) {
        return e.text() == null || e.text().isBlank() ? run.kind(e.kind()) + " " + run.target(e.subject()) : e.text();
    }
}
