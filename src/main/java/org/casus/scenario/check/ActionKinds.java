package org.casus.scenario.check;

import org.casus.model.Action;
import org.casus.scenario.Scenario;

/** Whether actions that rows refer to are of the kind that is meant there. */
record ActionKinds(Scenario scenario, Findings out) {
    /**
     * Reports an action of another kind, or one that the actor cannot choose; unknown ones are reported elsewhere.
     *
     * @param actor null where it does not matter who
     */
    void require(String kind, String id, String actor, String... path) {
        Action action = scenario.actions().get(id);
        if (action == null || action.kind() == null) {
            return;
        }
        if (!action.kind().equals(kind)) {
            out.error(id + " is of the kind " + action.kind() + "; here it must be " + kind, path);
        } else if (actor != null && !action.actors().contains(actor)) {
            out.error(cannot(actor, id, action), path);
        }
    }

    static String cannot(String actor, String id, Action action) {
        return actor + " cannot choose " + id + "; its actors are " + String.join(", ", action.actors());
    }
}
