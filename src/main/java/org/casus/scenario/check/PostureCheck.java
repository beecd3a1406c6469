package org.casus.scenario.check;

import java.util.Map;
import org.casus.model.Action;
import org.casus.scenario.Scenario;

/** Levels at which actors start or are held: the action is theirs and has such a level. */
final class PostureCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.actors().forEach((id, actor) -> {
            new Holder(s, id, "initial").check(actor.initial(), known, out);
            new Holder(s, id, "forced").check(actor.forced(), known, out);
        });
    }

    /** An actor and the field that names its levels. */
    private record Holder(Scenario s, String actor, String field) {
        void check(Map<String, Integer> levels, Known known, Findings out) {
            levels.forEach((action, index) -> {
                String[] path = {"actors", actor, field, action};
                if (known.require(Sort.ACTION, action, out, path) && s.actions().get(action) != null) {
                    level(action, index, out, path);
                }
            });
        }

        private void level(String action, int index, Findings out, String... path) {
            Action row = s.actions().get(action);
            if (!row.actors().contains(actor)) {
                out.error(ActionKinds.cannot(actor, action, row), path);
                return;
            }
            int levels = Levels.count(s, action, actor);
            if (index < 0 || index >= levels && levels > 0) {
                out.error("level " + index + " of " + action + " does not exist; its levels for " + actor + " are 0 to "
                        + (levels - 1), path);
            }
            if (KindRule.of(row.kind()).filter(rule -> !rule.kind().posture()).isPresent()) {
                out.error(action + " is of the kind " + row.kind() + ", which keeps no level", path);
            }
        }
    }
}
