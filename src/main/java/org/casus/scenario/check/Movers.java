package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.Action;
import org.casus.model.ActionKind;
import org.casus.model.Actor;
import org.casus.model.Family;
import org.casus.scenario.Scenario;

/** What in a scenario can move a quantity that is about an actor, so far as its rows tell. */
final class Movers {
    private static final Pattern LEVEL = Pattern.compile("\\s*level\\(\\s*(\\w+)\\s*,\\s*(\\w+)\\s*\\)\\s*");
    private final Scenario s;
    private final Set<String> set = new LinkedHashSet<>();
    private final Set<String> events = new LinkedHashSet<>();

    Movers(Scenario s) {
        this.s = s;
        s.effects().values().forEach(e -> {
            Matcher m = LEVEL.matcher(String.valueOf(e.target()));
            if (m.matches()) {
                set.add(m.group(1) + "," + m.group(2));
            }
        });
        s.airspace().forEach(a -> events.add(a.event()));
        s.encounters().forEach(e -> events.add(e.event()));
    }

    /** Why a quantity stands still; empty where it may move, or where a row that it names is not there. */
    Optional<String> still(Family family, List<String> ids) {
        return switch (family) {
            case LEVEL -> level(ids.get(0), ids.get(ids.size() - 1));
            case TIMES, WEEKS_SINCE -> ids.size() == 1 ? event(ids.get(0)) : deed(ids.get(0), ids.get(1));
            case FREQUENCY -> deed(ids.get(0), ids.get(ids.size() - 1));
            case SORTIES, ORDERED, SORTIES_ON -> flies(ids.get(0));
            case OVERLAP -> unless(s.encounters().stream().anyMatch(e -> ids.containsAll(Arrays.asList(e.a(), e.b()))),
                    "no row of encounters has " + String.join(" and ", ids));
            case CLAIMED, ACTUAL, OBSERVED -> unless(s.claimants().containsKey(ids.get(0)), ids.get(0) + " is no claimant");
            case NEAR_BORDER, INCURSIONS -> unless(
                    s.airspace().stream().anyMatch(a -> Arrays.asList(a.intruder(), a.defender()).equals(ids)),
                    "no row of airspace has " + ids.get(0) + " as intruder and " + ids.get(ids.size() - 1) + " as defender");
            case OFFENSIVES -> attacks(ids.get(0));
            case COMPLIANCE -> patron(ids.get(0));
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean moves, String why) {
        return moves ? Optional.empty() : Optional.of(why);
    }

    private Optional<String> level(String actor, String id) {
        Action action = s.actions().get(id);
        Actor who = s.actors().get(actor);
        if (action == null || who == null || set.contains(actor + "," + id) || set.contains("own," + id)
                || who.initial().containsKey(id) || who.forced().containsKey(id)) {
            return Optional.empty();
        }
        boolean posture = KindRule.of(action.kind()).map(r -> standing(r.kind())).orElse(true);
        return posture ? chosen(actor, id, action) : Optional.of(id + " is of the kind " + action.kind() + ", which stands at no level");
    }

    private static boolean standing(ActionKind kind) {
        return kind.posture() || kind == ActionKind.CROSS_BORDER;
    }

    private static Optional<String> chosen(String actor, String id, Action action) {
        return unless(action.actors().contains(actor), actor + " is not among the actors of " + id);
    }

    /** An act is counted for whoever chose it. */
    private Optional<String> deed(String actor, String id) {
        Action action = s.actions().get(id);
        if (action == null || !s.actors().containsKey(actor)) {
            return Optional.empty();
        }
        return isEvent(action) ? Optional.of(id + " is an event, which nobody chooses; leave out the actor") : chosen(actor, id, action);
    }

    /** An event is counted as such where a mechanism sets it off. */
    private Optional<String> event(String id) {
        Action action = s.actions().get(id);
        if (action == null || events.contains(id)) {
            return Optional.empty();
        }
        return Optional.of(isEvent(action) ? "no row of airspace or encounters sets off " + id
                : id + " is chosen by actors and no event; say whose, as in (ACTOR," + id + ")");
    }

    private static boolean isEvent(Action action) {
        return ActionKind.EVENT.word().equals(action.kind());
    }

    /** Who is told to fly and has nothing to fly with is told elsewhere. */
    private Optional<String> flies(String actor) {
        boolean may = s.airForces().containsKey(actor) || does(actor, ActionKind.AIR_CAMPAIGN);
        return unless(may || !s.actors().containsKey(actor), actor + " has no air force");
    }

    private Optional<String> attacks(String actor) {
        boolean may = does(actor, ActionKind.OFFENSIVE);
        return unless(may || !s.actors().containsKey(actor), actor + " is among the actors of no offensive");
    }

    private boolean does(String actor, ActionKind kind) {
        return s.actions().values().stream().anyMatch(a -> kind.word().equals(a.kind()) && a.actors().contains(actor));
    }

    private Optional<String> patron(String actor) {
        Actor who = s.actors().get(actor);
        return unless(who == null || who.patron() != null, actor + " has no patron");
    }
}
