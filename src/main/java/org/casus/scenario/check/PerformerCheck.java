package org.casus.scenario.check;

import org.casus.model.ActionKind;
import org.casus.model.Actor;
import org.casus.scenario.Scenario;

/** Who fights on the ground has somebody to command: an action of fighters is nothing without them. */
final class PerformerCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.actions().forEach((id, action) -> {
            KindRule rule = KindRule.of(action.kind()).orElse(null);
            for (int i = 0; rule != null && byFighters(rule.kind()) && i < action.actors().size(); i++) {
                Actor actor = s.actors().get(action.actors().get(i));
                if (actor != null && !fit(actor, rule.kind())) {
                    out.error(action.actors().get(i) + (commands(actor) ? " belongs to no side" : " commands no faction")
                            + ", which the kind " + action.kind() + " needs; give it some in actors, or leave it out here",
                            "actions", id, "actors", String.valueOf(i));
                }
            }
        });
    }

    private static boolean byFighters(ActionKind kind) {
        return switch (kind) {
            case OFFENSIVE, SHOCK_ASSAULT, CUT_ROAD, BESIEGE, FORTIFY, PREY, CROSS_BORDER, EVACUATE, LOCAL_TRUCE, AID, SHELLING -> true;
            default -> false;
        };
    }

    private static boolean fit(Actor actor, ActionKind kind) {
        boolean sided = switch (kind) {
            case OFFENSIVE, SHOCK_ASSAULT, CUT_ROAD, BESIEGE, FORTIFY, CROSS_BORDER -> true;
            default -> false;
        };
        return commands(actor) && (!sided || actor.side() != null);
    }

    private static boolean commands(Actor actor) {
        return actor.commands().values().stream().anyMatch(share -> share > 0);
    }
}
