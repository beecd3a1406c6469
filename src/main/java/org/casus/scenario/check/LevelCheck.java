package org.casus.scenario.check;

import org.casus.model.Action;
import org.casus.scenario.Scenario;

/** Ids of levels name an action, and perhaps an actor of it; indexes count from 0 without gaps. */
final class LevelCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.levels().keySet().forEach(id -> level(id, s, known, out));
        s.actions().forEach((id, action) -> needed(id, action, s, out));
    }

    private static void level(String id, Scenario s, Known known, Findings out) {
        String[] parts = id.split("\\.", -1);
        boolean shared = parts.length == 2;
        if (!shared && parts.length != 3 || !parts[parts.length - 1].matches("[0-9]{1,3}")) {
            out.error("'" + id + "' is not the id of a level; it is action.index or action.actor.index", "levels", id);
            return;
        }
        boolean fine = known.require(Sort.ACTION, parts[0], out, "levels", id);
        if (!shared && known.require(Sort.ACTOR, parts[1], out, "levels", id) && fine) {
            mayChoose(id, parts, s, out);
        }
        gap(id, parts, s, out);
    }

    private static void mayChoose(String id, String[] parts, Scenario s, Findings out) {
        Action action = s.actions().get(parts[0]);
        if (action != null && !action.actors().contains(parts[1])) {
            out.error(ActionKinds.cannot(parts[1], parts[0], action), "levels", id);
        }
    }

    private static void gap(String id, String[] parts, Scenario s, Findings out) {
        int index = Integer.parseInt(parts[parts.length - 1]);
        String before = id.substring(0, id.lastIndexOf('.') + 1) + (index - 1);
        if (index > 0 && !s.levels().containsKey(before)) {
            out.error("level " + index + " follows no level " + (index - 1) + "; indexes count from 0 without gaps",
                    "levels", id);
        }
    }

    private static void needed(String id, Action action, Scenario s, Findings out) {
        if (KindRule.of(action.kind()).filter(KindRule::levelled).isEmpty()) {
            return;
        }
        if (KindRule.of(action.kind()).filter(KindRule::counts).isPresent()) {
            belowZero(id, s, out);
        }
        for (String actor : action.actors()) {
            if (s.actors().containsKey(actor) && !Levels.any(s, id, actor)) {
                out.error("the kind " + action.kind() + " needs levels, and " + actor + " has none; write levels such as "
                        + id + ".0 and " + id + ".1", "actions", id);
                return;
            }
        }
    }

    private static void belowZero(String action, Scenario s, Findings out) {
        s.levels().forEach((id, level) -> {
            if (id.startsWith(action + ".") && level.value() < 0) {
                out.error("the value " + Sums.plain(level.value()) + " is below 0, and levels of the kind "
                        + s.actions().get(action).kind() + " count something", "levels", id, "value");
            }
        });
    }
}
