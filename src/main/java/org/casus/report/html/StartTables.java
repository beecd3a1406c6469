package org.casus.report.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.Dyad;
import org.casus.model.Faction;
import org.casus.model.Force;
import org.casus.model.Zone;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.scenario.Scenario;

/** What a run starts from, row by row, and how sure each row is: who holds which zone, who fights where, who stands how to whom. */
final class StartTables {
    private static final List<String> GRADES = List.of("high", "medium", "low");
    private final Run run;
    private final Scenario scenario;

    StartTables(Run run) {
        this.run = run;
        this.scenario = run.scenario();
    }

    /** A sentence in sight, the tables in a fold. */
    void write(Markup page) {
        String summary = summary();
        if (summary.isEmpty()) {
            return;
        }
        page.element("h3", "The start and how sure it is");
        page.paragraph("Confidence in the rows that the run starts from: " + summary + ". No rule of the model reads it.");
        page.open("details").element("summary", "Zones, fighters, relations and hostilities at the start");
        page.table(zones()).table(forces()).table(pairs("Relations of actors at the start", relations(), run::actor))
                .table(pairs("Hostility of factions at the start", scenario.hostility(), this::faction));
        page.close("details");
    }

    private String summary() {
        return Stream.of(
                        counts("zones", scenario.theatre().zones().values().stream().map(Zone::confidence).toList()),
                        counts("fighters by zone", scenario.forces().values().stream().map(Force::confidence).toList()),
                        counts("relations", relations().values().stream().map(Dyad::confidence).toList()),
                        counts("hostilities", scenario.hostility().values().stream().map(Dyad::confidence).toList()))
                .filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** Such as "zones 39 high, 29 medium, 2 low"; null where there are no rows. */
    private static String counts(String what, List<String> grades) {
        List<String> parts = GRADES.stream().filter(grades::contains)
                .map(g -> grades.stream().filter(g::equals).count() + " " + g).collect(Collectors.toList());
        long unstated = grades.stream().filter(g -> g == null || !GRADES.contains(g)).count();
        if (unstated > 0) {
            parts.add(unstated + " not stated");
        }
        return grades.isEmpty() ? null : what + " " + String.join(", ", parts);
    }

    private Table zones() {
        Table table = Table.of("Zones at the start: who holds them, and how many live there", "Zone", "Held by", "People", "Confidence", "Source");
        scenario.theatre().zones().forEach((id, z) -> table.row(z.name(), shares(z.control()), Numbers.plain(z.population()), z.confidence(), z.source()));
        return table;
    }

    private String shares(Map<String, Double> control) {
        return control.entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .map(e -> run.side(e.getKey()) + " " + Numbers.percent(e.getValue())).collect(Collectors.joining(", "));
    }

    private Table forces() {
        Table table = Table.of("Fighters at the start by zone", "Zone", "Fighters", "Confidence", "Source");
        scenario.forces().forEach((id, f) -> table.row(zone(id), heads(f), f.confidence(), f.source()));
        return table;
    }

    private String heads(Force force) {
        return force.heads().entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .map(e -> faction(e.getKey()) + " " + Numbers.plain(e.getValue())).collect(Collectors.joining(", "));
    }

    private Map<String, Dyad> relations() {
        Map<String, Dyad> relations = new LinkedHashMap<>();
        scenario.relations().forEach((id, r) -> relations.put(id, r.dyad()));
        return relations;
    }

    private static Table pairs(String caption, Map<String, Dyad> pairs, UnaryOperator<String> name) {
        Table table = Table.of(caption, "Pair", "Value", "Confidence", "Source");
        pairs.forEach((id, d) -> table.row(Arrays.stream(id.split("-")).map(name).collect(Collectors.joining(" and ")),
                d.value() == null ? "" : d.value().text(), d.confidence(), d.source()));
        return table;
    }

    private String zone(String id) {
        Zone zone = scenario.theatre().zones().get(id);
        return zone == null || zone.name() == null ? id : zone.name();
    }

    private String faction(String id) {
        Faction faction = scenario.factions().get(id);
        return faction == null || faction.name() == null ? id : faction.name();
    }
}
