package org.casus.scenario.study;

import java.util.List;

/**
 * A value set in a scenario.
 *
 * @param factor the factor that sets it
 * @param value text, a whole number, a number, true or false
 */
public record Change(Swept factor, Object value) {
    /** Changes that set parameters. */
    public static List<Change> parameters(List<Change> all) {
        return all.stream().filter(c -> c.factor().isParameter()).toList();
    }

    /** Changes that need a scenario of their own. */
    public static List<Change> others(List<Change> all) {
        return all.stream().filter(c -> !c.factor().isParameter()).toList();
    }
}
