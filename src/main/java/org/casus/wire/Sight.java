package org.casus.wire;

import java.util.List;
import org.casus.model.Action;
import org.casus.model.Agreement;
import org.casus.model.EventWords;
import org.casus.outcome.Event;
import org.casus.scenario.Scenario;

/**
 * Who can see what of an event: the one place that says so, for outlets and for {@link Fog} alike. The table is in the
 * page scenario-format.md, under "The wire".
 */
public final class Sight {
    /** How much of an event somebody sees. */
    public enum View {
        /** All of it, its number too. */
        ALL,
        /** That it happened: who, what, where; not the number. */
        OUTLINE,
        /** Nothing, unless an outlet tells. */
        NOTHING
    }

    private static final String CHANCE_EVENT = "event";
    private final Scenario scenario;

    public Sight(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What an actor sees of an event by itself. */
    public View view(Event e, String actor) {
        Action action = scenario.actions().get(e.kind());
        if (insider(e, actor)) {
            boolean chance = EventWords.CRISES.contains(e.kind()) || action != null && action.kind().equals(CHANCE_EVENT);
            boolean outline = chance || e.kind().equals(EventWords.TALKS) || action != null && !actor.equals(e.actor());
            return outline ? View.OUTLINE : View.ALL;
        }
        return open(e, action) ? View.OUTLINE : View.NOTHING;
    }

    /** Whether an actor has a part in an event, so that nobody need tell it. */
    public boolean insider(Event e, String actor) {
        if (actor == null) {
            return false;
        }
        Action action = scenario.actions().get(e.kind());
        if (action == null && agreement(e) == null) {
            boolean violated = e.kind().equals(EventWords.INCURSION) && actor.equals(e.subject());
            return violated || actor.equals(e.actor()) && !e.kind().equals(EventWords.FALL);
        }
        boolean struck = action != null && action.kind().equals(CHANCE_EVENT) && actor.equals(e.subject());
        return actor.equals(e.actor()) || struck || parties(e, action).contains(actor);
    }

    /**
     * Chance that somebody outside learns of an event, 0 to 1.
     *
     * @param seen that chance for words of the program; null is 1
     */
    public double openness(Event e, Double seen) {
        Action action = scenario.actions().get(e.kind());
        if (action != null) {
            return action.visibility();
        }
        boolean word = EventWords.ALL.contains(e.kind()) || EventWords.CRISES.contains(e.kind());
        return word && seen != null ? seen : 1;
    }

    /** What an event belongs to, so that news of it can be told in order: an agreement, a place, or what somebody does. */
    String matter(Event e) {
        Action action = scenario.actions().get(e.kind());
        if (action != null && action.agreement() != null) {
            return action.agreement();
        }
        if (agreement(e) != null) {
            return e.kind().equals(EventWords.TALKS) ? e.subject() : EventWords.agreement(e.kind());
        }
        return scenario.theatre().zones().containsKey(e.subject()) ? e.subject() : e.kind() + '/' + e.actor() + '/' + e.subject();
    }

    private boolean open(Event e, Action action) {
        if (action != null) {
            return action.visibility() >= 1;
        }
        boolean ground = e.kind().equals(EventWords.FALL) || e.kind().equals(EventWords.COLLAPSE);
        boolean crisis = e.kind().equals(EventWords.CRISIS) || e.kind().equals(EventWords.CRISIS_END);
        return ground || crisis || agreement(e) != null && !e.kind().equals(EventWords.TALKS);
    }

    private List<String> parties(Event e, Action action) {
        Agreement agreement = action == null ? agreement(e) : scenario.agreements().get(String.valueOf(action.agreement()));
        return agreement == null ? List.of() : agreement.parties();
    }

    private Agreement agreement(Event e) {
        boolean talks = e.kind().equals(EventWords.TALKS);
        return scenario.agreements().get(talks ? e.subject() : EventWords.agreement(e.kind()));
    }
}
