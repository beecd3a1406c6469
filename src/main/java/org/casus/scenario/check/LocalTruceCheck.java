package org.casus.scenario.check;

import org.casus.model.LocalTruce;
import org.casus.scenario.Scenario;

/** Local truces in force at the start last beyond it, and are of a kind that actors can agree on. */
final class LocalTruceCheck implements Check {
    private static final String KIND = "localTruce";

    @Override
    public void check(Scenario s, Known known, Findings out) {
        boolean possible = s.actions().values().stream().anyMatch(a -> KIND.equals(a.kind()));
        s.theatre().zones().forEach((id, zone) -> {
            if (zone.truce() != null) {
                until(s, zone.truce(), id, out);
                if (!possible) {
                    out.error("no action is of the kind " + KIND + ", whose 'damping' says what is left of the fighting; add one",
                            "theatre", "zones", id, "truce");
                }
            }
        });
    }

    private static void until(Scenario s, LocalTruce truce, String zone, Findings out) {
        if (truce.until() == null) {
            out.error("until when? A truce needs 'until', such as 2001-02-28", "theatre", "zones", zone, "truce");
        } else if (s.start() != null && !truce.until().isAfter(s.start())) {
            out.error("the truce ends on " + truce.until() + ", but the scenario begins on " + s.start()
                    + "; give a later day, or 'truce: null' if none is in force", "theatre", "zones", zone, "truce", "until");
        }
    }
}
