package org.casus.report.read;

import java.util.List;
import org.casus.model.Faction;
import org.casus.model.Indicator;
import org.casus.scenario.Scenario;

/** Series of a run in words. */
public final class SeriesWords {
    private SeriesWords() {}

    /** Words for a series of a scenario, whoever ran it. */
    public static String of(Scenario scenario, String series) {
        return of(new Run(scenario, null), series);
    }

    /** Words for a series; its own name where there are none. */
    public static String of(Run run, String series) {
        List<String> parts = List.of(series.split("\\."));
        String last = parts.get(parts.size() - 1);
        return switch (parts.get(0)) {
            case "area" -> "km2, " + run.side(last);
            case "control" -> "share of area, " + run.side(last);
            case "momentum" -> "momentum, " + run.side(last);
            case "heads" -> "fighters, " + faction(run, last);
            case "cohesion" -> "cohesion, " + faction(run, last);
            case "refugees" -> "refugees, " + run.host(last);
            case "agreement" -> "agreement: " + run.agreement(last);
            case "indicator" -> indicator(run, last);
            case "rung" -> "highest rung of the week";
            case "escalation" -> "escalation, smoothed";
            case "idp" -> "persons displaced inside since the start and still away";
            case "deaths" -> "deaths a week, " + (parts.get(1).equals("in") ? run.side(last) : last);
            case "displaced" -> parts.size() == 1 ? "persons displaced a week" : "displaced a week, " + last;
            default -> ofActor(run, parts, series);
        };
    }

    private static String ofActor(Run run, List<String> parts, String series) {
        String last = parts.get(parts.size() - 1);
        return switch (parts.get(0)) {
            case "sorties" -> "sorties a day, " + run.actor(last);
            case "actual" -> "declared side's share, " + run.actor(last);
            case "claimed" -> "share claimed, " + run.actor(last);
            case "observed" -> "share observers see, " + run.actor(last);
            case "civilians", "fighters" -> parts.get(0) + " killed a week" + (last.equals("killed") || last.equals("*") ? "" : ", " + run.cause(last));
            case "level" -> "level: " + run.kind(last);
            case "feature" -> run.feature(last);
            default -> series;
        };
    }

    private static String faction(Run run, String id) {
        Faction f = run.scenario().factions().get(id);
        return f == null || f.name() == null ? id : f.name();
    }

    private static String indicator(Run run, String id) {
        Indicator i = run.scenario().indicators().get(id);
        return i == null || i.name() == null ? id : i.name();
    }
}
