package org.casus.scenario.study;

import java.util.List;

/**
 * Something that varies, as the file states it.
 *
 * @param path what is set; null where actions are switched
 * @param actor whose actions are switched; null is everybody
 * @param actions actions switched on and off
 * @param low lower end of a range, may be null
 * @param high upper end of a range, may be null
 * @param levels values to take, as text; empty for a range
 * @param beyond whether levels may leave the range that the scenario states for the parameter
 * @param steps values of a range in a factorial or one-at-a-time design
 * @param prior how the range is read; null: the parameter's own
 * @param meaning in words, may be null
 */
public record Factor(
        String path,
        String actor,
        List<String> actions,
        Double low,
        Double high,
        List<String> levels,
        boolean beyond,
        int steps,
        String prior,
        String meaning) {
    public Factor {
        actions = actions == null ? List.of() : List.copyOf(actions);
        levels = levels == null ? List.of() : List.copyOf(levels);
    }
}
