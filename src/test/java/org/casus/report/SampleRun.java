package org.casus.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.OptionScore;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.ZoneControl;
import org.casus.scenario.Scenario;

/** Makes up what a run of the sample scenario would leave behind; no chance is involved. */
final class SampleRun {
    private final Scenario scenario;
    private final int weeks;
    private final Map<String, double[]> series = new LinkedHashMap<>();

    private SampleRun(Scenario scenario) {
        this.scenario = scenario;
        this.weeks = scenario.weeks();
    }

    static RunResult of(Scenario scenario) {
        return new SampleRun(scenario).result();
    }

    private RunResult result() {
        columns();
        double[][] rows = new double[weeks + 1][series.size()];
        int c = 0;
        for (double[] values : series.values()) {
            for (int r = 0; r <= weeks; r++) {
                rows[r][c] = values[r];
            }
            c++;
        }
        return new RunResult(scenario.id(), "d1ge57", 42, weeks, new Trajectory(List.copyOf(series.keySet()), rows), control(),
                events(), decisions(), Map.of("pattern.P1", .07, "pattern.P2", 1.0, "claim.C1", .34));
    }

    private void columns() {
        int i = 0;
        for (String side : scenario.sides().keySet()) {
            double phase = i++;
            put("area." + side, w -> 18_000 + 4_000 * Math.sin(phase * 2 + w / 9.0) + (phase == 0 ? 60.0 * w : 0));
        }
        put("displaced", w -> w == 0 ? 0 : 9_000 + 3_000 * Math.sin(w));
        put("idp", w -> 300_000 + 4_000.0 * w);
        put("rung", w -> w == 0 ? 0 : w % 11 == 5 ? 8 : 4 + w % 3);
        put("escalation", w -> 2 + 1.5 * Math.sin(w / 4.0));
        scenario.hosts().keySet().forEach(h -> put("refugees." + h, w -> 50_000 + 900.0 * w * h.length()));
        scenario.indicators().keySet().forEach(k -> put("indicator." + k, w -> k.length() * (1 + .3 * Math.cos(w / 7.0))));
        scenario.agreements().keySet().forEach(a -> put("agreement." + a, w -> w > 3 && w < 9 ? 1 : 0));
        causers();
        actors();
    }

    private void causers() {
        List<String> causers = new ArrayList<>(scenario.actors().keySet().stream().limit(4).toList());
        causers.add("shelling");
        causers.add("ground");
        for (String causer : causers) {
            double size = 20 + 17 * causers.indexOf(causer);
            put("fighters.by." + causer, w -> w == 0 ? 0 : size * (1.4 + Math.sin(w / 5.0 + size)));
            put("civilians.by." + causer, w -> w == 0 ? 0 : size * (.5 + .3 * Math.sin(w / 3.0 + size)));
        }
    }

    private void actors() {
        int i = 0;
        for (String a : scenario.actors().keySet()) {
            double phase = i++;
            put("goal." + a + ".HOLD", w -> .2 + .1 * Math.sin(phase + w / 8.0));
            put("goal." + a + ".COST", w -> -.004 * w / (1 + w / 40.0));
            put("goal." + a + ".FAME", w -> .08 * Math.cos(phase * 2 + w / 5.0));
            put("utility." + a, w -> .3 + .01 * w / weeks);
        }
        for (String a : scenario.claimants().keySet()) {
            put("sorties." + a, w -> w < 3 ? 0 : 100);
            put("claimed." + a, w -> w < 3 ? 0 : .85);
            put("actual." + a, w -> .2 + .1 * Math.sin(w / 6.0));
            put("observed." + a, w -> .2 + .1 * Math.sin(w / 6.0) + .07 * Math.sin(w * 2.3));
        }
        if (scenario.actors().size() > 1) {
            put("tension.A0.A1", w -> Math.max(0, 2 * Math.sin(w / 10.0)));
        }
    }

    private void put(String column, IntToDoubleFunction f) {
        double[] values = new double[weeks + 1];
        for (int w = 0; w <= weeks; w++) {
            values[w] = f.applyAsDouble(w);
        }
        series.put(column, values);
    }

    private ZoneControl control() {
        List<String> zones = List.copyOf(scenario.theatre().zones().keySet());
        List<String> sides = List.copyOf(scenario.sides().keySet());
        float[][] shares = new float[weeks + 1][zones.size() * sides.size()];
        for (int row = 0; row <= weeks; row++) {
            for (int z = 0; z < zones.size(); z++) {
                int owner = (z / 3 + (row > weeks / 2 && z % 5 == 0 ? 1 : 0)) % sides.size();
                float share = z % 7 == 0 && sides.size() > 1 ? .55f : 1;
                shares[row][z * sides.size() + owner] += share;
                shares[row][z * sides.size() + (owner + 1) % sides.size()] += 1 - share;
            }
        }
        return new ZoneControl(zones, sides, shares);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        List<String> actors = List.copyOf(scenario.actors().keySet());
        List<String> kinds = List.copyOf(scenario.actions().keySet());
        for (int w = 0; w < weeks; w++) {
            for (int a = 0; a < actors.size(); a++) {
                String kind = kinds.get((w * 5 + a * 3) % kinds.size());
                boolean rare = kind.equals("shoot") && w % 4 != 0;
                if (!kind.equals("wait") && !rare) {
                    events.add(new Event(w, 7 * w + a * .2, kind, actors.get(a), "Z" + a % 20,
                            scenario.actions().get(kind).rung(), 1, actors.get(a) + " chose " + kind + "."));
                }
            }
            if (w == 3 && !scenario.agreements().isEmpty()) {
                events.add(new Event(w, 7 * w + 2, "TRUCE", "", "TRUCE", 0, 1, "The harbour truce is signed."));
            }
        }
        return events;
    }

    private List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (Event e : events()) {
            if (scenario.actions().containsKey(e.kind())) {
                decisions.add(decision(e));
            }
        }
        return decisions;
    }

    private Decision decision(Event e) {
        List<OptionScore> options = List.of(option("wait", "", .2, .01), option(e.kind(), e.subject(), .5, .04),
                option("arm", "A0", .2, .02), option("warn", "A0", .05, -.01), option("raid", "Z1", .03, -.02),
                option("talk", "TRUCE", .02, -.03));
        return new Decision(e.week(), e.actor(), 0, options, 1, 0, .3, Map.of("A0", .62), Map.of("HOLD", .4), .33);
    }

    private static OptionScore option(String action, String target, double probability, double utility) {
        Map<String, Double> byGoal = new LinkedHashMap<>();
        byGoal.put("HOLD", utility);
        byGoal.put("COST", -.01);
        byGoal.put("patron.FAME", .002);
        return new OptionScore(action, target, "high", 1, utility, utility * 10, probability, byGoal);
    }
}
