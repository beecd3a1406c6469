package org.casus.scenario.check;

import org.casus.model.Agreement;
import org.casus.scenario.Scenario;

/** Agreements have parties and actions of their own that propose and leave them. */
final class AgreementCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.agreements().forEach((id, agreement) -> {
            references(id, agreement, known, out);
            action(s, id, agreement.propose(), "propose", out);
            action(s, id, agreement.defect(), "defect", out);
            content(id, agreement, out);
        });
    }

    private static void references(String id, Agreement a, Known known, Findings out) {
        known.requireAll(Sort.ACTOR, a.parties(), out, "agreements", id, "parties");
        known.require(Sort.ACTION, a.propose(), out, "agreements", id, "propose");
        known.require(Sort.ACTION, a.defect(), out, "agreements", id, "defect");
        known.requireAll(Sort.SIDE, a.sides(), out, "agreements", id, "sides");
        known.requireAll(Sort.FACTION, a.excluded(), out, "agreements", id, "excluded");
        known.requireTokens(a.zones(), out, "agreements", id, "zones");
    }

    private static void action(Scenario s, String id, String action, String kind, Findings out) {
        new ActionKinds(s, out).require(kind, action, null, "agreements", id, kind);
        String other = s.actions().get(action) == null ? null : s.actions().get(action).agreement();
        if (other != null && !id.equals(other)) {
            out.error("the action " + action + " is about the agreement " + other + ", not " + id, "agreements", id, kind);
        }
    }

    private static void content(String id, Agreement a, Findings out) {
        if (a.parties().size() < 2) {
            out.error("an agreement needs two parties or more, not " + a.parties().size(), "agreements", id, "parties");
        }
        if (a.continuous() && a.levels().stream().distinct().count() < 2) {
            out.error("between a lowest and a highest level there must be room; give two levels or leave out 'continuous'",
                    "agreements", id, "levels");
        }
        if ("ceasefire".equals(a.kind()) && a.sides().size() < 2) {
            out.error("a ceasefire needs the 'sides' that stop, two or more", "agreements", id);
        }
        if ("safeZone".equals(a.kind()) && a.zones().isEmpty()) {
            out.error("a safe zone needs 'zones'", "agreements", id);
        }
    }
}
