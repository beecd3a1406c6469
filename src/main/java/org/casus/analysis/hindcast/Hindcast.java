package org.casus.analysis.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.analysis.PatternResult;

/**
 * A hindcast as it is told: pure data.
 *
 * @param runs runs of each kind
 * @param firstSeed seed of the first; the rest follow
 * @param deviation spread of naive baselines where observations state none, as a share of the value
 * @param scores all scores
 * @param fans how runs spread over time, by the name of their series
 * @param patterns patterns of the scenario over the same runs
 * @param words measures in words, by measure and unit
 * @param notes what a reader must know: rows left out, baselines that could not be run
 */
public record Hindcast(
        int runs,
        long firstSeed,
        double deviation,
        Scorecard scores,
        Map<String, Fan> fans,
        List<PatternResult> patterns,
        Map<String, String> words,
        List<String> notes) {
    public Hindcast {
        patterns = List.copyOf(patterns);
        words = Map.copyOf(words);
        notes = List.copyOf(notes);
    }

    /** The same with more to tell. */
    public Hindcast noting(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(notes);
        return new Hindcast(runs, firstSeed, deviation, scores, fans, patterns, words, all);
    }

    /** The same with words for its measures. @param all by measure and unit */
    public Hindcast naming(Map<String, String> all) {
        return new Hindcast(runs, firstSeed, deviation, scores, fans, patterns, all, notes);
    }

    /** Words for a measure and unit; its own name where there are none. */
    public String called(String series) {
        return words.getOrDefault(series, series);
    }

    /** Words for a series. */
    public String called(SeriesScore s) {
        return words.containsKey(s.series()) ? words.get(s.series()) + s.span() : s.name();
    }
}
