package org.casus.analysis.hindcast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.casus.analysis.Interval;
import org.casus.analysis.Skill;

/**
 * Something on which baselines do better than the runs.
 *
 * @param series measure and unit
 * @param span days of each total, as words that follow the measure; empty where that needs no saying
 * @param skills of the runs against each baseline that does better
 * @param intervals 95% intervals of these skills, as far as there are any
 * @param zones zones that were drawn anew for the intervals; 0 where there are none
 */
public record Loss(String series, String span, Map<Baseline, Skill> skills, Map<Baseline, Interval> intervals, long zones) {
    /** What checks of who holds a zone are called. */
    public static final String ZONES = "who holds which zone";

    static Loss of(SeriesScore s) {
        return new Loss(s.series(), s.span(), skills(s::skill), Map.of(), 0);
    }

    static Loss of(HoldScore h) {
        Map<Baseline, Skill> skills = skills(h::skill);
        Map<Baseline, Interval> intervals = new EnumMap<>(Baseline.class);
        skills.keySet().stream().filter(b -> !Double.isNaN(h.interval(b).low())).forEach(b -> intervals.put(b, h.interval(b)));
        return new Loss(ZONES, "", skills, intervals, h.zones());
    }

    private static Map<Baseline, Skill> skills(Function<Baseline, Skill> against) {
        Map<Baseline, Skill> out = new EnumMap<>(Baseline.class);
        Arrays.stream(Baseline.values()).filter(b -> against.apply(b).loses()).forEach(b -> out.put(b, against.apply(b)));
        return out;
    }

    /** Most observations that any of the skills rests on. */
    public int compared() {
        return skills.values().stream().mapToInt(Skill::compared).max().orElse(0);
    }
}
