package org.casus.actor;

import java.io.Serializable;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.LevelTable;

/** What options are called in logs: action, target and level together name an option among those of a draw. */
public record OptionNames(Blueprint blueprint) implements Serializable {

    public String action(Options options, int k) {
        return options.action(k) < 0 ? "pass" : blueprint.action(options.action(k)).id();
    }

    /** Zone, partner or agreement; may be empty. */
    public String target(Options options, int k) {
        if (options.zone(k) >= 0) {
            return blueprint.names().zones().id(options.zone(k));
        }
        ActionTable action = table(options, k);
        if (action != null && action.partner() >= 0) {
            return blueprint.names().actors().id(action.partner());
        }
        return action != null && action.agreement() >= 0 ? blueprint.names().agreements().id(action.agreement()) : "";
    }

    /** Label of the level, with the mix of an air campaign; "stop" for the end of an offensive; may be empty. */
    public String level(int actor, Options options, int k) {
        ActionTable action = table(options, k);
        LevelTable levels = action == null ? null : action.levels()[actor];
        if (options.level(k) == Choices.STOP) {
            return "stop";
        }
        String label = levels == null || options.level(k) < 0 ? "" : levels.labels()[options.level(k)];
        if (options.mix(k) >= 0 && blueprint.airForceOf(actor) != null) {
            label += ", " + blueprint.airForceOf(actor).mixNames()[options.mix(k)];
        }
        return label;
    }

    private ActionTable table(Options options, int k) {
        return options.action(k) < 0 ? null : blueprint.action(options.action(k));
    }

    /** Position of the option of a name, -1 where it is not among them. */
    public int find(int actor, Options options, String action, String target, String level) {
        for (int k = 0; k < options.size(); k++) {
            if (action(options, k).equals(action) && target(options, k).equals(target) && level(actor, options, k).equals(level)) {
                return k;
            }
        }
        return -1;
    }
}
