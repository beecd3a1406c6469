package org.casus.analysis.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Pit;
import org.casus.analysis.Skill;

/**
 * All scores of a hindcast.
 *
 * @param series one a measure and unit
 * @param holds who held which zone
 */
public record Scorecard(List<SeriesScore> series, HoldScore holds) {
    private static final int PIT_BINS = 10;

    public Scorecard {
        series = List.copyOf(series);
    }

    /** Where all observations fall among their runs, in ten bins. */
    public int[] pit() {
        return Pit.histogram(series.stream().flatMap(s -> s.points().stream()).mapToDouble(PointScore::pit).toArray(), PIT_BINS);
    }

    /** Whether a baseline could be had at all; one made of runs may be missing. */
    public boolean available(Baseline b) {
        return !b.played() || series.stream().anyMatch(s -> s.points().stream().anyMatch(p -> p.forecast().rivals().has(b)))
                || holds.checks().stream().anyMatch(c -> c.rivals().has(b));
    }

    /** Sentences about every series, and the zones, in which a baseline does better. */
    public List<String> losses() {
        List<String> out = new ArrayList<>();
        for (SeriesScore s : series) {
            Arrays.stream(Baseline.values()).filter(b -> s.skill(b).loses())
                    .forEach(b -> out.add(loss(b, s.name(), s.skill(b))));
        }
        Arrays.stream(Baseline.values()).filter(b -> holds.skill(b).loses())
                .forEach(b -> out.add(loss(b, "who holds which zone", holds.skill(b))));
        return out;
    }

    private static String loss(Baseline b, String what, Skill skill) {
        return String.format(Locale.ROOT, "%s, against %s: skill %s over %d observation(s)", what, b.words(),
                Double.isInfinite(skill.value()) ? "below any number, since it is perfect," : String.format(Locale.ROOT, "%.2f", skill.value()),
                skill.compared());
    }
}
