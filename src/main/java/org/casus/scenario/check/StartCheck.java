package org.casus.scenario.check;

import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;
import org.casus.model.ModelParameters;
import org.casus.scenario.Scenario;

/** Formulas that are worked out once, before the run begins, read nothing but parameters: what changes would be frozen, or 0. */
final class StartCheck implements Check {
    private static final Map<String, List<String>> ONCE = Map.ofEntries(
            Map.entry("theatre", List.of("factor")),
            Map.entry("sides", List.of("momentum", "airSupport", "airSupportHalf")),
            Map.entry("factions", List.of("mobile", "concentration", "morale", "equipment", "manpads", "cohesion")),
            Map.entry("actors", List.of("dependence", "budget", "audience", "lambda", "tau", "discount")),
            Map.entry("relations", List.of("value")),
            Map.entry("features", List.of("exposure")),
            Map.entry("actions", List.of("usd")),
            Map.entry("stocks", List.of("initial")),
            Map.entry("targetClasses", List.of("nearWeight")),
            Map.entry("airForces", List.of(
                    "supportShare", "killsPerSortie", "civiliansPerSortie", "displacement", "lossesPerSortie", "supplies")),
            Map.entry("airspace", List.of("length", "spacing", "tension")),
            Map.entry("claimants", List.of("observerError")),
            Map.entry("hosts", List.of("initial", "farWeight")),
            Map.entry("defections", List.of("rate")),
            Map.entry("agreements", List.of("damping")),
            Map.entry("outlets", List.of("reach", "attention", "delay", "spread", "credibility")),
            Map.entry("trust", List.of("memory", "weight", "tolerance", "shareTolerance")),
            Map.entry("wire", List.of("chance", "factor")),
            Map.entry("tallies", List.of("factor", "spread")));

    @Override
    public void check(Scenario s, Known known, Findings out) {
        for (Parts.Part part : known.parts()) {
            List<String> path = part.path();
            String field = path.isEmpty() ? "" : path.get(path.size() - 1);
            if (part.value() instanceof Formula formula
                    && ONCE.getOrDefault(path.get(0), List.of()).contains(field)) {
                Mentions.of(formula.text()).stream().filter(name -> changes(name, known)).findFirst().ifPresent(name -> out.error(
                        field + " is worked out once, before the run, and may read parameters only; '" + name
                                + "' changes in a run", path));
            }
        }
    }

    private static boolean changes(String name, Known known) {
        return known.has(Sort.STOCK, name) || known.has(Sort.RATE, name) || known.has(Sort.FEATURE, name)
                || !known.has(Sort.PARAMETER, name) && !ModelParameters.names().contains(name) && Quantity.words().contains(name);
    }
}
