package org.casus.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.analysis.calibration.Prior;
import org.casus.model.Parameter;
import org.casus.scenario.Scenario;
import org.casus.util.TextDistance;

/**
 * Parameters that can be fitted on scenarios together: those that every one of them states alike and
 * with a range. What one states alone or otherwise is its own state or input, and stays.
 *
 * @param priors in the order of the first scenario
 * @param apart ids that are not fitted, since the scenarios differ in them
 */
public record ParameterPool(List<Prior> priors, List<String> apart) {
    public ParameterPool {
        priors = List.copyOf(priors);
        apart = List.copyOf(apart);
    }

    /** Pool of scenarios. @param scenarios at least one */
    public static ParameterPool of(List<Scenario> scenarios) {
        List<Prior> priors = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        scenarios.get(0).parameters().forEach((id, p) -> {
            if (!Prior.isFixed(p)) {
                if (scenarios.stream().allMatch(s -> alike(p, s.parameters().get(id)))) {
                    priors.add(new Prior(id, p));
                } else {
                    apart.add(id);
                }
            }
        });
        scenarios.stream().skip(1).flatMap(s -> s.parameters().entrySet().stream())
                .filter(e -> !Prior.isFixed(e.getValue()) && !scenarios.get(0).parameters().containsKey(e.getKey()))
                .map(Map.Entry::getKey).distinct().forEach(apart::add);
        return new ParameterPool(priors, apart);
    }

    private static boolean alike(Parameter a, Parameter b) {
        return b != null && a.value() == b.value() && a.low() == b.low() && a.high() == b.high() && a.prior().equals(b.prior());
    }

    /**
     * The parameters named.
     *
     * @throws IllegalArgumentException for one that is not in the pool, saying why, with the nearest that is
     */
    public List<Prior> named(List<String> ids) {
        List<String> known = priors.stream().map(Prior::id).toList();
        List<Prior> out = new ArrayList<>();
        for (String id : ids) {
            if (apart.contains(id)) {
                throw new IllegalArgumentException("parameter '" + id + "' is not stated alike by the scenarios, so it can't be fitted on them together");
            }
            if (!known.contains(id)) {
                throw new IllegalArgumentException("there is no parameter '" + id + "' with a range." + TextDistance.hint(id, known));
            }
            if (out.stream().anyMatch(p -> p.id().equals(id))) {
                throw new IllegalArgumentException("parameter '" + id + "' is named twice");
            }
            out.add(priors.get(known.indexOf(id)));
        }
        return out;
    }
}
