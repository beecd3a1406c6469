package org.casus.outcome.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Side;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.OptionScore;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.ZoneControl;
import org.casus.scenario.Scenario;

/** A run of two weeks that nobody simulated, with every awkward number in it. */
final class MadeUpRun {
    private MadeUpRun() {}

    static Scenario scenario() {
        Side north = new Side("Norð, \"the\" north", "#a3231c", "solid", "N", null, null, null, null, null, null, null, null, null,
                null, null);
        return new Scenario(1, "made-up", "A made-up war", "", "", null, null, LocalDate.of(2001, 1, 1), 2, 5, null, null, null, null,
                Map.of("N", north), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, "abc");
    }

    static RunResult result() {
        Trajectory trajectory = new Trajectory(
                List.of("area.N", "civilians.by.ground", "fighters.by.ground", "displaced", "rung", "odd,\"name\""),
                new double[][] {
                    {1000, 0, 0, 0, 0, Double.NaN},
                    {1000.1, 2e-5, 1.0 / 3, 12345678.9, 6, 2e23},
                    {999.75, -0.0, 1e15, 1e-300, 7, Double.POSITIVE_INFINITY}
                });
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("pattern.P1", .25);
        measures.put("pattern.P2", Double.NaN);
        return new RunResult("made-up", "abc", 5, 2, trajectory, new ZoneControl(List.of(), List.of(), new float[3][0]),
                events(), List.of(decision()), measures);
    }

    static RunRecord record() {
        return new RunRecord("casus run made-up.yaml --seed 5", "made-up.yaml", Map.of("Casus", "test"),
                Map.of("NV", new Rationality("quantalResponse", 4, .02)), 12, -1);
    }

    private static List<Event> events() {
        return List.of(
                new Event(0, 1.25, "PUSH", "NV", "MID", 6, .3, "Norvia attacks \"Middleton\".\nTwice."),
                new Event(1, 10.5, "PACT", "", "PACT", 0, Double.NaN, ""));
    }

    static Decision decision() {
        Map<String, Double> byGoal = new LinkedHashMap<>();
        byGoal.put("CORE", .012345678912);
        byGoal.put("DEAD", 0.0);
        byGoal.put("patron.CORE", -1e-12);
        OptionScore pass = new OptionScore("PASS", "", "", 0, 0, 0, .4, Map.of());
        OptionScore push = new OptionScore("PUSH", "MID", "full", 4, .012345678912, .2, .6, byGoal);
        return new Decision(1, "NV", 0, List.of(pass, push), 1, 0, .2, Map.of("SU", .6), Map.of("CORE", .7), .55);
    }
}
