package org.casus.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.EventWords;
import org.casus.outcome.Event;
import org.casus.scenario.Scenario;

/**
 * Who stands where as everybody can see it: at first the sides that hold a part of a zone worth the name, then whoever
 * took it last. It knows no more than the scenario and the falls, which are open to all, so that nothing hidden moves it.
 */
final class Front {
    /** Share of a zone below which a side has no front in it to tell of. */
    private static final double PRESENT = .2;

    private final Scenario scenario;
    private final Map<String, Set<String>> stands = new LinkedHashMap<>();

    Front(Scenario s) {
        scenario = s;
        s.theatre().zones().forEach((id, zone) -> {
            List<String> sides = new ArrayList<>();
            zone.control().forEach((side, share) -> {
                if (share >= PRESENT) {
                    sides.add(side);
                }
            });
            stands.put(id, Set.copyOf(sides));
        });
    }

    /** Whether one of some sides stands where something happened, or is the side to which it happened. */
    boolean concerns(Event e, List<String> sides) {
        return sides.contains(e.subject()) || !Collections.disjoint(stands.getOrDefault(e.subject(), Set.of()), sides);
    }

    /** Takes in what happened. */
    void pass(Event e) {
        Actor winner = scenario.actors().get(e.actor());
        if (e.kind().equals(EventWords.FALL) && winner != null && winner.side() != null) {
            stands.put(e.subject(), Set.of(winner.side()));
        }
    }
}
