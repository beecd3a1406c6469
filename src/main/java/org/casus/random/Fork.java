package org.casus.random;

import java.io.Serializable;

/**
 * Where a run's luck turns: from the start of a week on, its numbers are those of another seed, all before
 * stay. What holds for a whole run stays too.
 *
 * @param week first week of other luck, 0 or more
 * @param seed of the numbers from then on
 */
public record Fork(int week, long seed) implements Serializable {
    public Fork {
        if (week < 0) {
            throw new IllegalArgumentException("week " + week + " must be 0 or more");
        }
    }
}
