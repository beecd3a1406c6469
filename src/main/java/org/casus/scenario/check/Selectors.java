package org.casus.scenario.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casus.scenario.Scenario;

/** Every token that some row of a scenario picks zones by. */
final class Selectors {
    private Selectors() {}

    static Set<String> of(Scenario s) {
        Set<String> tokens = new LinkedHashSet<>();
        s.sides().values().forEach(r -> tokens.addAll(r.supplySources()));
        s.actors().values().forEach(r -> tokens.addAll(r.offensiveZones()));
        s.features().values().forEach(r -> tokens.addAll(r.zones()));
        s.actions().values().forEach(r -> tokens.addAll(r.zones()));
        s.targetClasses().values().forEach(r -> tokens.addAll(r.near()));
        s.airForces().values().forEach(r -> tokens.addAll(r.bases()));
        s.hosts().values().forEach(r -> tokens.addAll(r.near()));
        s.defections().forEach(r -> tokens.addAll(r.zones()));
        s.agreements().values().forEach(r -> tokens.addAll(r.zones()));
        return tokens;
    }
}
