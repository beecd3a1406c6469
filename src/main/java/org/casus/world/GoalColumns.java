package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.theory.GoalFunction;
import org.casus.world.FeatureTable.GoalEntry;

/**
 * The goals of an actor as columns, for loops that go through all of them many times a week.
 *
 * @param function value of each
 * @param feature feature that each is about
 * @param slot position of each among the goals of all actors
 */
public record GoalColumns(GoalFunction[] function, int[] feature, int[] slot) implements Serializable {
    static GoalColumns of(GoalEntry[] goals) {
        return new GoalColumns(
                Arrays.stream(goals).map(GoalEntry::function).toArray(GoalFunction[]::new),
                Arrays.stream(goals).mapToInt(GoalEntry::instance).toArray(),
                Arrays.stream(goals).mapToInt(GoalEntry::slot).toArray());
    }

    public int size() {
        return slot.length;
    }
}
