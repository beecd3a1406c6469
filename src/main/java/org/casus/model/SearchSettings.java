package org.casus.model;

import java.io.Serializable;

/**
 * How a search looks ahead.
 *
 * @param iterations futures played through for each decision, 8 to 4096; null is 64
 * @param weeks that each future lasts, 1 to 12; null is 4
 * @param moves weighed in each week of the search, to pass included, 2 to 12; null is 6
 * @param exploration weight of the exploration bonus, 0 to 4; null is 1.4
 */
public record SearchSettings(Integer iterations, Integer weeks, Integer moves, Double exploration) implements Serializable {
    public SearchSettings {
        iterations = iterations == null ? Integer.valueOf(64) : iterations;
        weeks = weeks == null ? Integer.valueOf(4) : weeks;
        moves = moves == null ? Integer.valueOf(6) : moves;
        exploration = exploration == null ? Double.valueOf(1.4) : exploration;
    }

    /** Of a search that the scenario says nothing about. */
    public static SearchSettings byDefault() {
        return new SearchSettings(null, null, null, null);
    }
}
