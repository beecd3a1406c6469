package org.casus.scenario.check;

import org.casus.expression.Formula;
import org.casus.model.Action;
import org.casus.model.AirForce;
import org.casus.scenario.Scenario;

/** Air forces fly by an air campaign of their actor; target classes weigh known sides and factions. */
final class AirCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        ActionKinds kinds = new ActionKinds(s, out);
        s.airForces().forEach((actor, force) -> {
            known.require(Sort.ACTOR, actor, out, "airForces", actor);
            references(actor, force, known, out);
            kinds.require("airCampaign", force.action(), actor, "airForces", actor, "action");
            kinds.require("posture", force.closeSupport(), actor, "airForces", actor, "closeSupport");
            harmless(actor, force, out);
            supplies(actor, force, out);
        });
        s.targetClasses().forEach((id, targets) -> {
            known.requireAll(Sort.SIDE, targets.against().keySet(), out, "targetClasses", id, "against");
            known.requireAll(Sort.FACTION, targets.factions().keySet(), out, "targetClasses", id, "factions");
            known.requireTokens(targets.near(), out, "targetClasses", id, "near");
        });
        s.actions().forEach((id, action) -> flown(id, action, s, out));
    }

    private static void references(String actor, AirForce force, Known known, Findings out) {
        known.require(Sort.ACTION, force.action(), out, "airForces", actor, "action");
        known.require(Sort.SIDE, force.supports(), out, "airForces", actor, "supports");
        known.require(Sort.ACTION, force.closeSupport(), out, "airForces", actor, "closeSupport");
        known.require(Sort.SIDE, force.baseSide(), out, "airForces", actor, "baseSide");
        known.requireTokens(force.bases(), out, "airForces", actor, "bases");
    }

    /** Aircraft that kill nobody drive people from home all the same unless told otherwise. */
    private static void harmless(String actor, AirForce force, Findings out) {
        if (zero(force.killsPerSortie()) && zero(force.civiliansPerSortie()) && !zero(force.displacement())) {
            out.warning("sorties that kill nobody still drive people from home; for patrols state displacement: 0", "airForces", actor);
        }
    }

    private static void supplies(String actor, AirForce force, Findings out) {
        if (force.supplies() != null && !zero(force.supplies()) && (force.baseSide() == null || force.bases().isEmpty())) {
            out.error("supplies whom? Flights land at 'bases' that 'baseSide' holds; state both", "airForces", actor, "supplies");
        }
    }

    private static boolean zero(Formula formula) {
        return formula != null && Mentions.isNumber(formula.text()) && Double.parseDouble(formula.text()) == 0;
    }

    private static void flown(String id, Action action, Scenario s, Findings out) {
        if (!"airCampaign".equals(action.kind())) {
            return;
        }
        for (String actor : action.actors()) {
            AirForce force = s.airForces().get(actor);
            if (s.actors().containsKey(actor) && (force == null || !id.equals(force.action()))) {
                out.error(actor + " has no air force that flies " + id + "; add it under airForces." + actor,
                        "actions", id, "actors");
            }
        }
    }
}
