package org.casus.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.model.Action;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;

/**
 * What actors did, averaged over runs: how often each took each action in each quarter, where they
 * attacked, at what level their postures stood. Runs are added one by one and need not be kept.
 */
public final class Conduct {
    private static final String OFFENSIVE = "offensive";
    private static final String LEVEL = "level.";
    private final Map<String, Action> actions;
    private final int weeks;
    private final Map<String, Map<String, double[]>> counts = new TreeMap<>();
    private final Map<String, Map<String, Double>> targets = new TreeMap<>();
    private final Map<String, double[]> postures = new LinkedHashMap<>();
    private int runs;

    /** @param actions actions of the scenario by id; @param weeks weeks that every run has */
    public Conduct(Map<String, Action> actions, int weeks) {
        this.actions = actions;
        this.weeks = weeks;
    }

    /** Takes a run into the averages. */
    public void add(RunResult run) {
        runs++;
        run.events().forEach(this::event);
        Trajectory t = run.trajectory();
        t.startingWith(LEVEL).forEach(c -> posture(c.substring(LEVEL.length()), t.series(c)));
    }

    private void event(Event e) {
        Action action = actions.get(e.kind());
        if (action == null || e.actor().isEmpty()) {
            return;
        }
        counts.computeIfAbsent(e.actor(), a -> new TreeMap<>())
                .computeIfAbsent(e.kind(), k -> new double[Quarters.in(weeks)])[Quarters.of(e.week())]++;
        if (OFFENSIVE.equals(action.kind()) && !e.subject().isEmpty()) {
            targets.computeIfAbsent(e.actor(), a -> new TreeMap<>()).merge(e.subject(), 1.0, Double::sum);
        }
    }

    private void posture(String name, double[] series) {
        double[] sums = postures.computeIfAbsent(name, n -> new double[Quarters.in(weeks)]);
        for (int row = 1; row < series.length; row++) {
            int quarter = Quarters.of(row - 1);
            int length = Math.min(weeks, (quarter + 1) * Quarters.WEEKS) - quarter * Quarters.WEEKS;
            sums[quarter] += series[row] / length;
        }
    }

    /** Mean number of times a run, by action id and quarter; empty for an actor that did nothing. */
    public Map<String, double[]> actions(String actor) {
        return means(counts.getOrDefault(actor, Map.of()));
    }

    /** Mean level by action id and quarter. */
    public Map<String, double[]> postures(String actor) {
        Map<String, double[]> own = new LinkedHashMap<>();
        postures.forEach((name, sums) -> {
            if (name.startsWith(actor + ".")) {
                own.put(name.substring(actor.length() + 1), sums);
            }
        });
        return means(own);
    }

    /** Zones an actor attacked most, with the mean number of offensives a run, most first. */
    public List<Map.Entry<String, Double>> targets(String actor, int most) {
        return targets.getOrDefault(actor, Map.of()).entrySet().stream()
                .map(e -> Map.entry(e.getKey(), e.getValue() / runs))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .toList();
    }

    /** Runs added so far. */
    public int runs() {
        return runs;
    }

    private Map<String, double[]> means(Map<String, double[]> sums) {
        return sums.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, e -> divided(e.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    private double[] divided(double[] sums) {
        double[] out = sums.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] /= runs;
        }
        return out;
    }
}
