package org.casus.analysis.hindcast;

import java.util.List;
import java.util.stream.Stream;
import org.casus.analysis.Pit;

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

    /** Every series, and the zones, on which a baseline does better. */
    public List<Loss> losses() {
        return Stream.concat(series.stream().map(Loss::of), Stream.of(Loss.of(holds))).filter(l -> !l.skills().isEmpty()).toList();
    }
}
