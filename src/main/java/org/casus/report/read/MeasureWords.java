package org.casus.report.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.scenario.Scenario;

/**
 * What is observed, in words.
 *
 * @param run names of the scenario
 * @param aliases series by observers' names for them
 */
public record MeasureWords(Run run, Map<String, String> aliases) {
    private static final Set<String> IMPLIED = Set.of("dead", "times");
    private static final Map<String, String> SUMS = Map.of("deaths.total", "killed", "deaths.fighters", "fighters killed",
            "deaths.civilians", "civilians killed");

    /** Words of a scenario. @param aliases series by observers' names for them */
    public MeasureWords(Scenario s, Map<String, String> aliases) {
        this(new Run(s, null), aliases);
    }

    /** Words for a measure with its unit, as far as that is not implied. */
    public String of(String measure, String unit) {
        String series = aliases.getOrDefault(measure, measure);
        boolean event = series.startsWith("event.");
        String words = event ? (unit.strip().toLowerCase(Locale.ROOT).startsWith("first") ? "first day of: " : "how often: ") + run.kind(rest(series)) : series(series);
        String observer = series.equals(measure) ? "" : measure.substring(measure.lastIndexOf('.') + 1);
        boolean told = observer.isEmpty() || !run.target(observer).equals(observer) || !run.host(observer).equals(observer);
        String who = told ? "" : " (" + observer + ")";
        boolean implied = event || unit.isEmpty() || IMPLIED.contains(unit) || words.startsWith(unit);
        return words + who + (implied ? "" : " [" + unit + "]");
    }

    private String series(String series) {
        if (series.contains("+")) {
            return sum(Arrays.stream(series.split("\\+")).map(s -> series(s.strip())).toList());
        }
        if (series.startsWith("change.")) {
            return "change of " + series(rest(series));
        }
        String[] parts = series.split("\\.");
        if (parts.length == 3 && (parts[0].equals("control") || parts[0].equals("holds"))) {
            return "share of " + run.target(parts[1]) + " held, " + run.side(parts[2]);
        }
        return SUMS.containsKey(series) ? SUMS.get(series) : total(parts, series);
    }

    /** Series that a run counts by week are observed in all; the others are what they are in a run. */
    private String total(String[] parts, String series) {
        String last = parts[parts.length - 1];
        return switch (parts[0]) {
            case "area" -> "area, " + run.side(last);
            case "civilians", "fighters" -> parts[0] + " killed" + (last.equals("killed") ? "" : ", " + run.cause(last));
            case "deaths" -> "killed, " + (parts[1].equals("in") ? run.side(last) : last);
            case "displaced" -> parts.length == 1 ? "persons displaced" : "displaced, " + last;
            default -> SeriesWords.of(run, series);
        };
    }

    /** What parts of a sum have in common is said once. */
    private static String sum(List<String> parts) {
        String first = parts.get(0);
        String head = first.substring(0, first.lastIndexOf(", ") < 0 ? 0 : first.lastIndexOf(", ") + 2);
        return parts.stream().allMatch(p -> p.startsWith(head))
                ? head + parts.stream().map(p -> p.substring(head.length())).collect(Collectors.joining(" + "))
                : String.join(" + ", parts);
    }

    private static String rest(String series) {
        return series.substring(series.indexOf('.') + 1);
    }
}
