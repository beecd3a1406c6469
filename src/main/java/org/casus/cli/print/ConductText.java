package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.analysis.Conduct;
import org.casus.analysis.Quarters;
import org.casus.model.Action;
import org.casus.model.Zone;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.Scenario;

/**
 * What each actor did over many runs, quarter by quarter.
 *
 * @param scenario gives the names
 * @param conduct what was done
 */
public record ConductText(Scenario scenario, Conduct conduct) {
    private static final int ZONES = 8;

    /** A table of actions and one of postures for each actor, and the zones it attacked most. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        scenario.actors().forEach((id, actor) -> {
            lines.add("");
            lines.add(actor.name() + " (" + id + "), mean of " + conduct.runs() + " runs by quarter of 13 weeks");
            lines.addAll(table("times a quarter, weeks", conduct.actions(id)));
            List<Map.Entry<String, Double>> targets = conduct.targets(id, ZONES);
            if (!targets.isEmpty()) {
                lines.add("  offensives a run: " + targets.stream()
                        .map(t -> zone(t.getKey()) + " " + number(t.getValue())).collect(Collectors.joining(", ")));
            }
            lines.addAll(table("mean level, weeks", conduct.postures(id)));
        });
        return lines;
    }

    private List<String> table(String what, Map<String, double[]> rows) {
        if (rows.isEmpty()) {
            return List.of("  " + what.split(",")[0] + ": none");
        }
        int quarters = Quarters.in(scenario.weeks());
        List<String> head = new ArrayList<>(List.of("  " + what));
        for (int q = 0; q < quarters; q++) {
            head.add(Quarters.label(q, scenario.weeks()));
        }
        Columns columns = new Columns(head.toArray(String[]::new));
        rows.forEach((action, values) -> {
            List<String> cells = new ArrayList<>(List.of("  " + action(action)));
            Arrays.stream(values).forEach(v -> cells.add(number(v)));
            columns.row(cells.toArray(String[]::new));
        });
        return columns.lines();
    }

    private String action(String id) {
        Action action = scenario.actions().get(id);
        return id + (action == null || action.name() == null ? "" : " " + action.name());
    }

    private String zone(String id) {
        Zone zone = scenario.theatre().zones().get(id);
        return zone == null ? id : zone.name();
    }

    private static String number(double x) {
        return String.format(Locale.ROOT, "%.2f", x);
    }

    /** The same, by actor id. */
    public JsonNode json() {
        ObjectNode out = JsonText.object();
        for (String id : scenario.actors().keySet()) {
            ObjectNode actor = out.putObject(id).put("name", scenario.actors().get(id).name());
            series(actor.putObject("actionsPerQuarter"), conduct.actions(id));
            ObjectNode targets = actor.putObject("offensivesPerRun");
            conduct.targets(id, ZONES).forEach(t -> targets.put(t.getKey(), t.getValue()));
            series(actor.putObject("meanLevels"), conduct.postures(id));
        }
        return out;
    }

    private static void series(ObjectNode out, Map<String, double[]> rows) {
        rows.forEach((action, values) -> {
            ArrayNode cells = out.putArray(action);
            Arrays.stream(values).forEach(v -> cells.add(JsonText.number(v)));
        });
    }
}
