package org.casus.analysis.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a run lies from what was observed: the mean over series of the mean over their targets of
 * |reading - observed| / spread. Absolute values, not squares, so that one target that no parameter
 * reaches does not drown the rest; series alike, so that a series of many rows weighs no more than one
 * of few. Scaling by spread follows Beaumont, Zhang and Balding (2002).
 *
 * @param targets what readings are held against, at least one
 */
public record Distance(List<Target> targets) {
    public Distance {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a distance needs at least one target");
        }
    }

    /** Names of the series, in order. */
    public List<String> groups() {
        return new ArrayList<>(members().keySet());
    }

    private Map<String, List<Integer>> members() {
        Map<String, List<Integer>> out = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            out.computeIfAbsent(targets.get(i).group(), g -> new ArrayList<>()).add(i);
        }
        return out;
    }

    /** Distance of a run. @param readings one a target; where one is not a number, the largest distance there is */
    public double of(double[] readings) {
        double sum = 0;
        Map<String, List<Integer>> members = members();
        for (List<Integer> group : members.values()) {
            double part = 0;
            for (int i : group) {
                part += Math.abs(targets.get(i).standardised(readings[i]));
            }
            sum += part / group.size();
        }
        return Double.isNaN(sum) ? Double.MAX_VALUE : sum / members.size();
    }

    /** Mean by series of how many spreads the readings lie above what was observed. */
    public double[] bias(double[] readings) {
        return members().values().stream()
                .mapToDouble(g -> g.stream().mapToDouble(i -> targets.get(i).standardised(readings[i])).average().orElseThrow())
                .toArray();
    }
}
