package org.casus.scenario.study;

import java.util.List;

/**
 * A factor that was found in the scenarios.
 *
 * @param name its name in the study
 * @param path keys from the top of a scenario; empty where actions are switched
 * @param actor whose actions are switched; empty is everybody
 * @param actions actions switched
 * @param levels values to take: text, whole numbers, numbers, true or false; empty for a range
 * @param beyond whether levels may leave the range that a scenario states for the parameter
 * @param range ends of the range; null for levels
 * @param steps values of a range in a factorial or one-at-a-time design, 2 or more
 * @param whole whether only whole numbers are allowed
 * @param meaning in words
 */
public record Swept(
        String name,
        List<String> path,
        String actor,
        List<String> actions,
        List<Object> levels,
        boolean beyond,
        Range range,
        int steps,
        boolean whole,
        String meaning) {
    /** Level of a switch that leaves the actions as the scenario has them. */
    public static final String ON = "on";

    /** Level of a switch that bars the actions. */
    public static final String OFF = "off";

    public Swept {
        path = List.copyOf(path);
        actions = List.copyOf(actions);
        levels = List.copyOf(levels);
    }

    /** Whether it is the value of a parameter, which needs no new scenario. */
    public boolean isParameter() {
        return path.size() == 3 && path.get(0).equals("parameters") && path.get(2).equals("value");
    }

    /** Whether every value is a number. */
    public boolean isNumeric() {
        return levels.stream().allMatch(l -> l instanceof Number);
    }
}
