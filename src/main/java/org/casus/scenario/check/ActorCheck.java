package org.casus.scenario.check;

import org.casus.expression.ExpressionException;
import org.casus.model.Actor;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;

/** What actors refer to exists. */
final class ActorCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        Constants constants = new Constants(s);
        s.actors().forEach((id, actor) -> {
            actor(id, actor, known, out);
            discount(id, actor, constants, out);
        });
    }

    /** What it may read is looked at with all formulas. */
    private static void discount(String id, Actor actor, Constants constants, Findings out) {
        try {
            double value = actor.discount() == null ? 0.5 : constants.of(actor.discount(), 0.5);
            if (!(value > 0 && value < 1)) {
                out.error("the discount is " + Sums.plain(value) + " and must lie above 0 and below 1", "actors", id, "discount");
            }
        } catch (ExpressionException e) {
            if (!Mentions.of(actor.discount().text()).isEmpty()) {
                out.error("the discount may read parameters only; " + e.getMessage(), "actors", id, "discount");
            }
        }
    }

    private static void actor(String id, Actor actor, Known known, Findings out) {
        known.require(Sort.SIDE, actor.side(), out, "actors", id, "side");
        known.require(Sort.ACTOR, actor.patron(), out, "actors", id, "patron");
        known.requireAll(Sort.FACTION, actor.commands().keySet(), out, "actors", id, "commands");
        known.requireTokens(actor.offensiveZones(), out, "actors", id, "offensiveZones");
        known.requireAll(Sort.SIDE, actor.against(), out, "actors", id, "against");
        known.requireAll(Sort.ACTION, actor.barred(), out, "actors", id, "barred");
    }
}
