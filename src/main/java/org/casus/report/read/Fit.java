package org.casus.report.read;

import java.util.List;
import java.util.Map;
import org.casus.model.Pattern;

/**
 * One observed pattern beside what this run shows.
 *
 * @param id pattern id
 * @param pattern the observation
 * @param value this run's number; not a number where the pattern does not apply to it
 */
public record Fit(String id, Pattern pattern, double value) {
    /** All patterns of the scenario, in order. */
    public static List<Fit> of(Run run) {
        return run.scenario().patterns().entrySet().stream()
                .map(e -> new Fit(e.getKey(), e.getValue(), value(run, e)))
                .toList();
    }

    private static double value(Run run, Map.Entry<String, Pattern> e) {
        return run.result().measures().getOrDefault("pattern." + e.getKey(), Double.NaN);
    }

    /** Such as "0.7 to 0.95". */
    public String range() {
        return bound(pattern.low(), "any low") + " to " + bound(pattern.high(), "any high");
    }

    private static String bound(double x, String open) {
        return Double.isInfinite(x) || Math.abs(x) >= 1e12 ? open : Numbers.plain(x);
    }

    /** Whether this run alone lies inside the observed range, in words. */
    public String verdict() {
        if (Double.isNaN(value)) {
            return "does not apply to this run";
        }
        if (Double.isInfinite(value)) {
            return "did not happen in this run";
        }
        if ("share".equals(pattern.summary())) {
            return (value > 0 ? "happened" : "did not happen") + " in this run; the range is for the share of runs";
        }
        return value < pattern.low() ? "below the range" : value > pattern.high() ? "above the range" : "inside the range";
    }
}
