package org.casus.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casus.model.Action;
import org.casus.model.Goal;
import org.casus.model.Parameter;
import org.casus.scenario.Scenario;

/** Which rows of a scenario cite a row of its reporting ledger. */
public final class Citations {
    private Citations() {}

    /** Such as "goals A.X, B.Y" and "actions strike", one entry a kind; empty where nothing cites it. */
    public static List<String> of(Scenario s, String row) {
        Pattern word = Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(row) + "(?![A-Za-z0-9])");
        List<String> out = new ArrayList<>();
        add(out, "goals", ids(s.goals(), Goal::source, word));
        add(out, "actions", ids(s.actions(), a -> cited(a), word));
        add(out, "parameters", ids(s.parameters(), Parameter::source, word));
        add(out, "features", ids(s.features(), f -> f.source(), word));
        add(out, "agreements", ids(s.agreements(), a -> a.source(), word));
        add(out, "actors", ids(s.actors(), a -> a.source(), word));
        add(out, "factions", ids(s.factions(), f -> f.source(), word));
        add(out, "zones", s.theatre() == null ? List.of() : ids(s.theatre().zones(), z -> z.source(), word));
        add(out, "rates", ids(s.rates(), r -> r.source(), word));
        add(out, "effects", ids(s.effects(), e -> e.source(), word));
        add(out, "claims", ids(s.claims(), c -> c.reporting(), word));
        add(out, "claimants", ids(s.claimants(), c -> c.source(), word));
        return out;
    }

    private static String cited(Action a) {
        return String.join(" ", a.reporting()) + " " + a.source();
    }

    private static <T> List<String> ids(Map<String, T> rows, Function<T, String> source, Pattern word) {
        return rows.entrySet().stream()
                .filter(e -> cites(source.apply(e.getValue()), word))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean cites(String source, Pattern word) {
        return source != null && word.matcher(source).find();
    }

    private static void add(List<String> out, String kind, List<String> ids) {
        if (!ids.isEmpty()) {
            out.add(kind + " " + String.join(", ", ids));
        }
    }
}
