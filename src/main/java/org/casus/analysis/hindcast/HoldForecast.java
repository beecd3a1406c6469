package org.casus.analysis.hindcast;

import java.util.List;
import org.casus.outcome.Observation;

/**
 * Which side held most of a zone on a day.
 *
 * @param observation value 1 where the side named held it, 0 where it did not
 * @param zone zone id
 * @param sides side ids
 * @param side index of the side named
 * @param runs share of runs in which each side holds it; sums to 1
 * @param rivals the same in the baselines that are runs themselves
 * @param start index of the side that holds it at the start
 */
public record HoldForecast(
        Observation observation, String zone, List<String> sides, int side, double[] runs, Rivals rivals, int start) {
    public HoldForecast {
        sides = List.copyOf(sides);
        runs = runs.clone();
    }

    public boolean held() {
        return observation.value() > 0;
    }

    /** Share of runs in which the side named holds it, 0 to 1. */
    public double chance() {
        return runs[side];
    }

    /** The same in the runs of a baseline; not a number where there are none. */
    public double chance(Baseline baseline) {
        return rivals.has(baseline) ? rivals.of(baseline)[side] : Double.NaN;
    }

    public boolean atStart() {
        return start == side;
    }

    /** Whether most runs have it right; an even split has it wrong. */
    public boolean hit() {
        return held() ? chance() > .5 : chance() < .5;
    }

    /** Whether the observation differs from the start. */
    public boolean changed() {
        return held() != atStart();
    }
}
