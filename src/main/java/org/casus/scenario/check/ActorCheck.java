package org.casus.scenario.check;

import org.casus.model.Actor;
import org.casus.scenario.Scenario;

/** What actors refer to exists. */
final class ActorCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.actors().forEach((id, actor) -> actor(id, actor, known, out));
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
