package org.casus.scenario.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.model.Defection;
import org.casus.scenario.Scenario;

/** Factions belong to known sides, no faction is commanded more than once over, defections make sense. */
final class FactionCheck implements Check {
    private static final double TOLERANCE = 1e-6;

    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.factions().forEach((id, faction) -> known.require(Sort.SIDE, faction.side(), out, "factions", id, "side"));
        for (int i = 0; i < s.defections().size(); i++) {
            defection(s.defections().get(i), String.valueOf(i), known, out);
        }
        commands(s, out);
    }

    private static void defection(Defection d, String index, Known known, Findings out) {
        known.require(Sort.FACTION, d.from(), out, "defections", index, "from");
        known.require(Sort.FACTION, d.to(), out, "defections", index, "to");
        known.requireTokens(d.zones(), out, "defections", index, "zones");
        if (d.from() != null && d.from().equals(d.to())) {
            out.error("fighters of " + d.from() + " cannot join the faction they leave", "defections", index, "to");
        }
    }

    private static void commands(Scenario s, Findings out) {
        Map<String, Double> shares = new LinkedHashMap<>();
        s.actors().forEach((id, actor) -> actor.commands().forEach((faction, share) -> {
            double sum = shares.merge(faction, share, Double::sum);
            if (sum > 1 + TOLERANCE) {
                out.error("with this share, actors command " + Sums.plain(sum) + " of " + faction + "; at most 1 is there",
                        "actors", id, "commands", faction);
            }
        }));
    }
}
