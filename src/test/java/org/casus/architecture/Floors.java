package org.casus.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which package may see which others of the house; itself it always sees. What is not named here is forbidden. */
final class Floors {
    private static final List<String> GROUND = List.of("util", "random", "expression", "theory", "model");

    private Floors() {}

    /** Packages seen, by package, lowest first. */
    static Map<String, List<String>> allowed() {
        Map<String, List<String>> m = new LinkedHashMap<>();
        m.put("util", List.of());
        m.put("random", List.of());
        m.put("expression", List.of());
        m.put("model", List.of("expression"));
        m.put("theory", List.of("model"));
        m.put("scenario", List.of("model", "expression"));
        m.put("scenario.check", List.of("util", "expression", "model", "scenario"));
        m.put("scenario.io", List.of("util", "expression", "model", "scenario", "scenario.check"));
        m.put("outcome", List.of());
        m.put("outcome.files", List.of("util", "outcome", "model", "scenario"));
        m.put("world", join(GROUND, "scenario"));
        m.put("actor.decision", List.of("theory"));
        m.put("actor", join(GROUND, "world", "scenario", "actor.decision"));
        m.put("mechanism", join(GROUND, "world", "scenario"));
        for (String part : List.of("action", "air", "diplomacy", "economy", "ground", "information", "population")) {
            m.put("mechanism." + part, join(GROUND, "world", "scenario", "mechanism"));
        }
        m.put("analysis", List.of("util", "model", "outcome"));
        m.put("analysis.hindcast", List.of("util", "model", "outcome", "analysis"));
        m.put("observed", List.of("util", "model", "scenario", "outcome"));
        m.put("experiment", List.of("util", "random", "model", "scenario", "outcome", "analysis", "analysis.hindcast", "observed", "world",
                "engine"));
        List<String> read = List.of("util", "expression", "model", "scenario", "outcome");
        m.put("report.read", read);
        m.put("report.draw", join(read, "report.read"));
        m.put("report.chart", join(read, "report.read", "report.draw"));
        m.put("report.map", join(read, "report.read", "report.draw"));
        m.put("report.html", join(read, "report.read", "report.draw"));
        m.put("report.hindcast", join(read, "report.read", "report.draw", "report.html", "analysis", "analysis.hindcast"));
        m.put("report", join(read, "report.read", "report.draw", "report.chart", "report.map", "report.html"));
        m.put("engine", join(GROUND, "scenario", "outcome", "world", "actor", "mechanism",
                "mechanism.action", "mechanism.air", "mechanism.diplomacy", "mechanism.economy", "mechanism.ground",
                "mechanism.information", "mechanism.population"));
        m.put("cli.print", List.of("util", "expression", "model", "scenario", "outcome", "outcome.files", "analysis",
                "analysis.hindcast", "report.read"));
        return m;
    }

    private static List<String> join(List<String> first, String... more) {
        List<String> all = new java.util.ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
