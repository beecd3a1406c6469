package org.casus.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.model.Action;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.report.read.TurningPoints;

/** What each actor did: the strip of weeks and how often each act was chosen. */
final class ActionSection implements Section {
    @Override
    public String title() {
        return "What each actor did";
    }

    @Override
    public void write(Markup page, Content content) {
        content.images("actions").forEach(page::figure);
        Run run = content.run();
        Map<String, Map<String, Integer>> counts = counts(run);
        Table table = Table.of("Acts by actor, most frequent first", "Actor", "Acts", "Which");
        counts.forEach((actor, acts) -> table.row(run.actor(actor), Integer.toString(sum(acts)), which(run, acts)));
        page.table(table);
        page.open("details").element("summary", "Codes of the actions").table(codes(run)).close("details");
    }

    private static Map<String, Map<String, Integer>> counts(Run run) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        run.scenario().actors().keySet().forEach(a -> counts.put(a, new TreeMap<>()));
        if (run.result().decisions().isEmpty()) {
            run.result().events().forEach(e -> count(run, counts, e.actor(), e.kind()));
        } else {
            run.result().decisions().forEach(d -> count(run, counts, d.actor(), TurningPoints.chosen(d).action()));
        }
        return counts;
    }

    private static void count(Run run, Map<String, Map<String, Integer>> counts, String actor, String kind) {
        Action action = run.scenario().actions().get(kind);
        if (action != null && !"pass".equals(action.kind()) && counts.containsKey(actor)) {
            counts.get(actor).merge(kind, 1, Integer::sum);
        }
    }

    private static int sum(Map<String, Integer> acts) {
        return acts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String which(Run run, Map<String, Integer> acts) {
        return acts.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(e -> run.kind(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Table codes(Run run) {
        Table table = Table.of("Actions, their rung on the escalation ladder and what they stand for", "Code", "Name", "Rung",
                "Visibility", "Stands for", "Reporting");
        run.scenario().actions().forEach((id, a) -> table.row(id, a.name(), Numbers.plain(a.rung()),
                Numbers.plain(a.visibility()), a.represents(), String.join(", ", a.reporting())));
        return table;
    }
}
