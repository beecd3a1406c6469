package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;
import org.casus.model.Airspace;
import org.casus.model.EventWords;
import org.casus.model.Pattern;
import org.casus.scenario.Scenario;
import org.casus.scenario.study.OutcomeMeasure;
import org.casus.scenario.study.Study;

/** Outcomes of a study that states none: people killed and driven from home, areas at the end, incursions and what comes of them, and the patterns of its first scenario. */
final class StudyDefaults {
    private StudyDefaults() {}

    static Study fill(Study s, List<ResolvedScenario> scenarios) {
        Map<String, OutcomeMeasure> outcomes = s.outcomes().isEmpty() ? outcomes(s, scenarios) : s.outcomes();
        return new Study(s.study(), s.id(), s.title(), s.question(), s.scenarios(), s.weeks(), s.seed(), s.replications(),
                s.factors(), s.design(), outcomes, s.series(), s.control(), s.maxFailures());
    }

    private static Map<String, OutcomeMeasure> outcomes(Study study, List<ResolvedScenario> scenarios) {
        Scenario s = scenarios.get(0).scenario();
        int weeks = study.weeks() == null ? s.weeks() : study.weeks();
        Map<String, OutcomeMeasure> out = new LinkedHashMap<>();
        for (String who : List.of("civilians", "fighters")) {
            out.put(who + "_killed", new OutcomeMeasure(new Formula("sum(1," + weeks + ",'" + who + ".killed')"), null, "persons", null, who + " killed"));
        }
        s.sides().forEach((id, side) -> out.put("area_" + id, new OutcomeMeasure(
                new Formula("at(" + weeks + ",'area." + id + "')"), null, "km2", null, "area of " + side.name() + " at the end")));
        out.put("displaced", new OutcomeMeasure(new Formula("at(" + weeks + ",'idp')"), null, "persons", null, "people displaced inside since the start and still away at the end"));
        out.put("highest_rung", new OutcomeMeasure(new Formula("max(1," + weeks + ",'rung')"), null, "rung", null, "highest rung of the ladder reached"));
        airspace(s, out);
        s.patterns().forEach((id, p) -> {
            boolean everywhere = scenarios.stream().allMatch(r -> r.scenario().patterns().containsKey(id));
            if (p.measure() != null && runs(p) && everywhere) {
                out.put(id, new OutcomeMeasure(p.measure(), p.given(), p.unit(), null, p.name()));
            }
        });
        return out;
    }

    /** Where aircraft may stray or intrude: how many did, and how often something came of it. */
    private static void airspace(Scenario s, Map<String, OutcomeMeasure> out) {
        if (s.airspace().isEmpty()) {
            return;
        }
        out.put("incursions", new OutcomeMeasure(new Formula("total('event " + EventWords.INCURSION + "')"), null, "times", null,
                "violations of airspace"));
        s.airspace().stream().map(Airspace::event).distinct().forEach(e -> out.put("times_" + e, new OutcomeMeasure(
                new Formula("count('event " + e + "')"), null, "times", null, s.actions().get(e).name())));
    }

    /** Whether a pattern may count at all: a condition that is plainly 0 counts no run. */
    private static boolean runs(Pattern p) {
        return p.given() == null || !p.given().text().strip().equals("0");
    }
}
