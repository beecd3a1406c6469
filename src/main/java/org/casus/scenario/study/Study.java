package org.casus.scenario.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A study as its file states it.
 *
 * @param study version of the format, 1
 * @param id short name
 * @param title one line, may be empty
 * @param question what it is to answer, may be empty
 * @param scenarios files to compare
 * @param weeks horizon; null: each scenario's own
 * @param seed number from which the seeds of replications are computed
 * @param replications runs at each design point, 1 or more
 * @param factors what varies, by name
 * @param design how points are chosen; null: one point
 * @param outcomes what is measured, by name; empty: patterns and areas
 * @param series weekly series to keep
 * @param control weeks at whose end the holder of every zone is kept, 0 the start; may be empty
 * @param maxFailures failed runs that are borne, 0 or more
 */
public record Study(
        int study,
        String id,
        String title,
        String question,
        List<String> scenarios,
        Integer weeks,
        long seed,
        int replications,
        Map<String, Factor> factors,
        Design design,
        Map<String, OutcomeMeasure> outcomes,
        List<String> series,
        List<Integer> control,
        int maxFailures) {
    public Study {
        scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
        factors = copy(factors);
        outcomes = copy(outcomes);
        series = series == null ? List.of() : List.copyOf(series);
        control = control == null ? List.of() : List.copyOf(control);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
