package org.casus.experiment.store;

import java.util.List;

/**
 * Columns of a study beside those that every study has.
 *
 * @param factors names of factors
 * @param numeric whether each factor has numbers only
 * @param outcomes names of outcomes
 * @param series names of series
 * @param control weeks at whose end holders of zones are kept, 0 the start: a column of texts, one a week, with one
 *     letter a zone in the order of the scenario: the place of the side that holds most of it among the sides, in
 *     base 36, or a dot where nobody holds any
 */
public record Columns(List<String> factors, List<Boolean> numeric, List<String> outcomes, List<String> series, List<Integer> control) {
    public Columns {
        factors = List.copyOf(factors);
        numeric = List.copyOf(numeric);
        outcomes = List.copyOf(outcomes);
        series = List.copyOf(series);
        control = List.copyOf(control);
    }

    static String factor(String name) {
        return "factor_" + name;
    }

    static String outcome(String name) {
        return "outcome_" + name;
    }

    static String series(String name) {
        return "series_" + name.replaceAll("[^A-Za-z0-9_]", "_");
    }
}
