package org.casus.scenario.check;

import org.casus.model.Action;
import org.casus.scenario.Scenario;

/** What actions refer to exists; mixes of air campaigns sum to 1. */
final class ActionCheck implements Check {
    private static final double TOLERANCE = 1e-6;

    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.actions().forEach((id, action) -> action(id, action, known, out));
    }

    private static void action(String id, Action action, Known known, Findings out) {
        known.requireAll(Sort.ACTOR, action.actors(), out, "actions", id, "actors");
        known.requireTokens(action.zones(), out, "actions", id, "zones");
        known.requireAll(Sort.FACTION, action.factions().keySet(), out, "actions", id, "factions");
        known.require(Sort.AGREEMENT, action.agreement(), out, "actions", id, "agreement");
        known.require(Sort.ACTOR, action.partner(), out, "actions", id, "partner");
        known.requireAll(Sort.LEDGER, action.reporting(), out, "actions", id, "reporting");
        action.mixes().forEach((name, mix) -> {
            known.requireAll(Sort.TARGET_CLASS, mix.keySet(), out, "actions", id, "mixes", name);
            double sum = Sums.of(mix.values());
            if (!Sums.isOne(sum, TOLERANCE)) {
                out.error("shares of the mix sum to " + Sums.plain(sum) + "; they must sum to 1", "actions", id, "mixes", name);
            }
        });
        if (action.actors().isEmpty() && !"event".equals(action.kind()) && !"pass".equals(action.kind())) {
            out.warning("nobody can choose this action; name its actors", "actions", id);
        }
    }
}
