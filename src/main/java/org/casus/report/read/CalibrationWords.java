package org.casus.report.read;

import java.util.List;
import java.util.Map;
import org.casus.model.Parameter;

/**
 * What a calibration fits and what it is fitted to, in words.
 *
 * @param scenarios their ids; one alone need not be named each time
 * @param series words by name of a series, which begins with the id of its scenario
 * @param parameters by id
 */
public record CalibrationWords(List<String> scenarios, Map<String, String> series, Map<String, Parameter> parameters) {
    public CalibrationWords {
        scenarios = List.copyOf(scenarios);
        series = Map.copyOf(series);
        parameters = Map.copyOf(parameters);
    }

    /** Words for a series or an observation of it, which is its name, a comma and a date. */
    public String of(String name) {
        String told = series.get(name);
        for (int comma = name.lastIndexOf(", "); told == null && comma > 0; comma = name.lastIndexOf(", ", comma - 1)) {
            String words = series.get(name.substring(0, comma));
            told = words == null ? null : words + name.substring(comma);
        }
        String scenario = scenarios.stream().filter(id -> name.startsWith(id + ": ")).findFirst().map(id -> id + ": ").orElse("");
        String rest = told != null ? told : name.substring(scenario.length());
        return scenarios.size() == 1 ? rest : scenario + rest;
    }

    /** What a parameter is, in words; its id where there are none. */
    public String meaning(String parameter) {
        Parameter p = parameters.get(parameter);
        return p == null || p.meaning() == null || p.meaning().isBlank() ? parameter : p.meaning();
    }

    /** The same with its id, which a command asks for. */
    public String parameter(String id) {
        String meaning = meaning(id);
        return meaning.equals(id) ? id : meaning + " (" + id + ")";
    }
}
