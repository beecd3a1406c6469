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
        m.put("theory.bargain", List.of());
        m.put("scenario", List.of("model", "expression"));
        m.put("scenario.study", List.of("expression"));
        m.put("scenario.check", List.of("util", "expression", "model", "scenario"));
        m.put("scenario.io", List.of("util", "random", "expression", "model", "scenario", "scenario.check", "scenario.study"));
        m.put("outcome", List.of());
        m.put("outcome.files", List.of("util", "outcome", "model", "scenario"));
        m.put("wire", List.of("util", "random", "expression", "model", "scenario", "outcome"));
        m.put("world", join(GROUND, "scenario"));
        m.put("actor.decision", List.of("theory"));
        m.put("actor", join(GROUND, "world", "scenario", "actor.decision"));
        m.put("actor.mind", join(GROUND, "world", "scenario", "actor", "actor.decision"));
        m.put("player", List.of("util", "model", "scenario", "world", "actor", "actor.mind"));
        m.put("mechanism", join(GROUND, "world", "scenario"));
        for (String part : List.of("action", "air", "diplomacy", "economy", "ground", "information", "population")) {
            m.put("mechanism." + part, join(GROUND, "world", "scenario", "mechanism"));
        }
        m.put("analysis", List.of("util", "model", "outcome"));
        m.put("analysis.hindcast", List.of("util", "random", "model", "outcome", "analysis"));
        m.put("analysis.calibration", List.of("util", "random", "model", "outcome", "analysis"));
        m.put("analysis.comparison", List.of("random", "analysis"));
        m.put("analysis.sensitivity", List.of("random", "analysis"));
        m.put("analysis.discovery", List.of("analysis"));
        m.put("analysis.surface", List.of());
        m.put("analysis.robustness", List.of("random", "analysis"));
        m.put("observed", List.of("util", "model", "scenario", "outcome", "theory.bargain"));
        m.put("experiment", List.of("util", "random", "model", "scenario", "outcome", "analysis", "analysis.hindcast", "observed", "world",
                "engine"));
        m.put("experiment.cause", List.of("util", "random", "expression", "model", "scenario", "outcome", "analysis", "world", "engine"));
        m.put("experiment.design", List.of("util", "random", "scenario.study"));
        m.put("experiment.store", List.of("util"));
        m.put("experiment.study", List.of("util", "random", "model", "scenario", "scenario.study", "scenario.io", "outcome", "analysis", "world", "engine",
                "experiment", "experiment.design", "experiment.store"));
        m.put("experiment.calibration", List.of("util", "random", "model", "scenario", "outcome", "analysis", "analysis.calibration",
                "observed", "world", "engine", "scenario.io", "experiment.store", "experiment.study"));
        List<String> read = List.of("util", "expression", "model", "scenario", "outcome");
        m.put("report.read", read);
        m.put("report.draw", join(read, "report.read"));
        m.put("report.chart", join(read, "report.read", "report.draw"));
        m.put("report.map", join(read, "report.read", "report.draw", "analysis"));
        m.put("report.card", join(read, "report.read", "analysis"));
        m.put("report.html", join(read, "report.read", "report.draw"));
        m.put("report.hindcast", join(read, "report.read", "report.draw", "report.html", "report.map", "analysis", "analysis.hindcast",
                "analysis.calibration"));
        m.put("report.study", join(read, "report.read", "report.draw", "report.html", "report.hindcast", "analysis", "analysis.surface"));
        m.put("report", join(read, "report.read", "report.draw", "report.chart", "report.map", "report.html"));
        m.put("engine", join(GROUND, "scenario", "outcome", "world", "actor", "actor.decision", "actor.mind", "mechanism",
                "mechanism.action", "mechanism.air", "mechanism.diplomacy", "mechanism.economy", "mechanism.ground",
                "mechanism.information", "mechanism.population"));
        m.put("cli.print", List.of("util", "expression", "model", "scenario", "outcome", "outcome.files", "analysis",
                "analysis.hindcast", "analysis.calibration", "report.read", "report.card", "theory.bargain", "scenario.io", "scenario.study", "experiment.design",
                "experiment.store", "experiment.study", "experiment.cause", "analysis.comparison", "analysis.sensitivity",
                "analysis.discovery", "analysis.robustness", "analysis.surface", "report.study", "report.map", "report.draw"));
        gui(m);
        return m;
    }

    /** Windows stand above the engine; each of their rooms may look at what is played. */
    private static void gui(Map<String, List<String>> m) {
        List<String> seen = List.of("util", "model", "scenario", "scenario.io", "outcome", "world", "engine", "report.read", "report.draw");
        m.put("gui.session", seen);
        m.put("gui.film", List.of());
        m.put("gui.figure", List.of("gui.session", "model", "scenario", "report.read", "outcome"));
        m.put("gui.chart", join(seen, "gui.session", "gui.figure"));
        m.put("gui.page", List.of("report.draw"));
        m.put("gui.inspect", join(seen, "gui.session", "gui.figure", "gui.page", "report.card"));
        m.put("gui.map", join(seen, "gui.session", "gui.inspect", "report.map"));
        m.put("gui.pane", join(seen, "gui.session", "gui.figure", "gui.page", "gui.inspect", "report.chart"));
        m.put("gui", join(seen, "gui.session", "gui.film", "gui.chart", "gui.inspect", "gui.map", "gui.pane"));
    }

    private static List<String> join(List<String> first, String... more) {
        List<String> all = new java.util.ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
