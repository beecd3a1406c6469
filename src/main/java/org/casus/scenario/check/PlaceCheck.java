package org.casus.scenario.check;

import java.util.List;
import org.casus.model.Force;
import org.casus.model.Zone;
import org.casus.scenario.Scenario;

/** Zones: terrain and sides exist, shares of control sum to 1; forces stand in known zones. */
final class PlaceCheck implements Check {
    private static final double TOLERANCE = 1e-6;

    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.theatre().zones().forEach((id, zone) -> zone(id, zone, known, out));
        s.forces().forEach((zone, force) -> force(zone, force, known, out));
        s.sides().forEach((id, side) -> {
            known.requireTokens(side.supplySources(), out, "sides", id, "supplySources");
            known.requireAll(Sort.SIDE, side.defenceAgainst(), out, "sides", id, "defenceAgainst");
        });
    }

    private static void zone(String id, Zone zone, Known known, Findings out) {
        known.require(Sort.TERRAIN, zone.terrain(), out, "theatre", "zones", id, "terrain");
        known.requireAll(Sort.SIDE, zone.control().keySet(), out, "theatre", "zones", id, "control");
        double sum = Sums.of(zone.control().values());
        if (!Sums.isOne(sum, TOLERANCE)) {
            out.error("shares of control sum to " + Sums.plain(sum) + "; they must sum to 1",
                    "theatre", "zones", id, "control");
        }
        List<String> roles = zone.roles();
        for (int i = 0; i < roles.size(); i++) {
            if (known.has(Sort.ZONE, roles.get(i)) && !roles.get(i).equals(id)) {
                out.error("the role '" + roles.get(i) + "' is the id of a zone; give one of them another name",
                        "theatre", "zones", id, "roles", String.valueOf(i));
            }
        }
    }

    private static void force(String zone, Force force, Known known, Findings out) {
        known.require(Sort.ZONE, zone, out, "forces", zone);
        known.requireAll(Sort.FACTION, force.heads().keySet(), out, "forces", zone, "heads");
    }
}
