package org.casus.scenario.check;

import org.casus.model.Airspace;
import org.casus.model.Encounters;
import org.casus.scenario.Scenario;

/** Borders in the air, encounters and claims: actors, rates and events exist. */
final class SkyCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        for (int i = 0; i < s.airspace().size(); i++) {
            border(s, s.airspace().get(i), String.valueOf(i), known, out);
        }
        for (int i = 0; i < s.encounters().size(); i++) {
            encounter(s, s.encounters().get(i), String.valueOf(i), known, out);
        }
        s.claimants().forEach((actor, claimant) -> {
            known.require(Sort.ACTOR, actor, out, "claimants", actor);
            known.require(Sort.SIDE, claimant.side(), out, "claimants", actor, "side");
            known.require(Sort.ACTION, claimant.action(), out, "claimants", actor, "action");
            new ActionKinds(s, out).require("posture", claimant.action(), actor, "claimants", actor, "action");
        });
    }

    private static void border(Scenario s, Airspace row, String index, Known known, Findings out) {
        known.require(Sort.ACTOR, row.intruder(), out, "airspace", index, "intruder");
        known.require(Sort.ACTOR, row.defender(), out, "airspace", index, "defender");
        known.require(Sort.RATE, row.incursions(), out, "airspace", index, "incursions");
        known.require(Sort.RATE, row.shoot(), out, "airspace", index, "shoot");
        event(s, row.event(), known, out, "airspace", index, "event");
        different(row.intruder(), row.defender(), out, "airspace", index, "defender");
    }

    private static void encounter(Scenario s, Encounters row, String index, Known known, Findings out) {
        known.require(Sort.ACTOR, row.a(), out, "encounters", index, "a");
        known.require(Sort.ACTOR, row.b(), out, "encounters", index, "b");
        known.require(Sort.RATE, row.rate(), out, "encounters", index, "rate");
        known.require(Sort.RATE, row.incident(), out, "encounters", index, "incident");
        event(s, row.event(), known, out, "encounters", index, "event");
        different(row.a(), row.b(), out, "encounters", index, "b");
    }

    private static void event(Scenario s, String id, Known known, Findings out, String... path) {
        known.require(Sort.ACTION, id, out, path);
        new ActionKinds(s, out).require("event", id, null, path);
    }

    private static void different(String a, String b, Findings out, String... path) {
        if (a != null && a.equals(b)) {
            out.error("'" + b + "' stands on both ends; two actors are meant", path);
        }
    }
}
