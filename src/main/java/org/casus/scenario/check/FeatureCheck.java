package org.casus.scenario.check;

import org.casus.model.Feature;
import org.casus.scenario.Scenario;

/** Features have what their kind needs. */
final class FeatureCheck implements Check {
    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.features().forEach((id, feature) -> feature(id, feature, known, out));
    }

    private static void feature(String id, Feature feature, Known known, Findings out) {
        known.requireTokens(feature.zones(), out, "features", id, "zones");
        if (!"own".equals(feature.side())) {
            known.require(Sort.SIDE, feature.side(), out, "features", id, "side");
        }
        if ("formula".equals(feature.kind()) && feature.formula() == null) {
            out.error("a feature of the kind formula needs a 'formula'", "features", id);
        }
        if (Features.bySide(feature) && feature.formula() != null) {
            out.error("a feature of the kind " + feature.kind() + " has no formula; use the kind formula",
                    "features", id, "formula");
        }
        if (Features.bySide(feature) && feature.side() == null) {
            out.error("a feature of the kind " + feature.kind() + " needs a 'side'", "features", id);
        }
    }
}
