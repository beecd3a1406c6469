package org.casus.cli.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.experiment.study.StudyModel;
import org.casus.report.read.Run;
import org.casus.scenario.Scenario;
import org.casus.scenario.study.Factor;
import org.casus.scenario.study.Swept;

/** What a factor of a study means: as its author says, or else in the names of the first scenario. */
public final class FactorWords {
    private FactorWords() {}

    /** Words for a factor. */
    public static String of(StudyModel m, Swept f) {
        Factor stated = m.study().factors().get(f.name());
        boolean told = f.isParameter() || stated != null && stated.meaning() != null && !stated.meaning().isBlank();
        return told ? f.meaning() : of(m.loaded().scenarios().get(0).scenario(), f);
    }

    private static String of(Scenario s, Swept f) {
        Run names = new Run(s, null);
        if (!f.actions().isEmpty()) {
            return (f.actor().isEmpty() ? "everybody" : names.actor(f.actor())) + " may choose: "
                    + f.actions().stream().map(names::kind).collect(Collectors.joining("; "));
        }
        List<String> path = f.path();
        Optional<String> row = path.size() < 2 ? Optional.empty() : row(names, path.get(0), path.get(1));
        String rest = String.join(", ", path.subList(Math.min(2, path.size()), path.size()));
        return row.map(r -> rest.isEmpty() ? r : r + ": " + rest).orElse(String.join(".", path));
    }

    /** Name of a row of a section; empty where it has none. */
    private static Optional<String> row(Run names, String section, String id) {
        return switch (section) {
            case "actors" -> Optional.of(names.actor(id));
            case "actions" -> Optional.of(names.kind(id));
            case "agreements" -> Optional.of(names.agreement(id));
            case "sides" -> Optional.of(names.side(id));
            case "hosts" -> Optional.of(names.host(id));
            case "outlets" -> Optional.of(names.outlet(id));
            case "goals" -> goal(names, id);
            default -> Optional.empty();
        };
    }

    private static Optional<String> goal(Run names, String id) {
        int dot = id.indexOf('.');
        return Stream.of(id).filter(i -> dot > 0)
                .map(i -> "goal of " + names.actor(i.substring(0, dot)) + ", " + names.feature(i.substring(dot + 1))).findFirst();
    }
}
