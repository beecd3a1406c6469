package org.casus.analysis.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Interval;
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
                .forEach(b -> out.add(loss(b, "who holds which zone", holds.skill(b)) + doubt(holds.interval(b), holds.zones())));
        return out;
    }

    /** How sure a loss is. */
    private static String doubt(Interval i, long zones) {
        return Double.isNaN(i.low()) ? "" : String.format(Locale.ROOT, " of %d zones, 95%% interval %s to %s%s", zones, words(i.low()),
                words(i.high()), i.contains(0) ? ", so it may be chance" : "");
    }

    private static String loss(Baseline b, String what, Skill skill) {
        return String.format(Locale.ROOT, "%s, against %s: skill %s over %d observation(s)", what, b.words(),
                Double.isInfinite(skill.value()) ? "below any number, since it is perfect," : words(skill.value()), skill.compared());
    }

    private static String words(double skill) {
        return Double.isInfinite(skill) ? "below any number" : String.format(Locale.ROOT, "%.2f", skill);
    }
}
