package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casus.model.Action;
import org.casus.model.Agreement;
import org.casus.model.Effect;
import org.casus.scenario.Scenario;

/** Effects hang on an action or agreement, and on an actor who can bring it about. */
final class EffectCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        Set<String> causes = new LinkedHashSet<>(known.of(Sort.ACTION));
        causes.addAll(known.of(Sort.AGREEMENT));
        s.effects().forEach((id, effect) -> {
            if (!causes.contains(effect.on())) {
                out.error("'" + effect.on() + "' is neither an action nor an agreement; " + Known.list("known are", causes)
                        + known.hint(String.valueOf(effect.on()), causes), "effects", id, "on");
            }
            if (effect.failed() && !s.actions().containsKey(effect.on())) {
                out.error("an agreement that nobody signs has no effects; 'failed' is for actions with a chance", "effects", id, "failed");
            }
            if (effect.by() != null && known.require(Sort.ACTOR, effect.by(), out, "effects", id, "by")) {
                by(id, effect, s, out);
            }
        });
    }

    private static void by(String id, Effect effect, Scenario s, Findings out) {
        Action action = s.actions().get(effect.on());
        Agreement agreement = s.agreements().get(effect.on());
        boolean chosen = action != null && !"event".equals(action.kind()) && !"pass".equals(action.kind());
        if (chosen && !action.actors().contains(effect.by())) {
            out.error(ActionKinds.cannot(effect.by(), effect.on(), action), "effects", id, "by");
        }
        if (action == null && agreement != null && !agreement.parties().contains(effect.by())) {
            out.error(effect.by() + " is no party of " + effect.on() + "; its parties are "
                    + String.join(", ", agreement.parties()), "effects", id, "by");
        }
    }
}
