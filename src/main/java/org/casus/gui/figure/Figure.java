package org.casus.gui.figure;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.casus.gui.session.Week;

/**
 * A number of a run.
 *
 * @param name in words
 * @param unit unit, empty where it has none
 * @param meaning one line for those who ask
 * @param now its value at the end of a week
 * @param past its values from the start to now, one a week; null where only now is known
 */
public record Figure(
        String name, String unit, String meaning, ToDoubleFunction<Week> now, Function<Week, double[]> past) {
    /** A number that is recorded from the start. @param column series of the trajectory */
    public static Figure recorded(String name, String unit, String meaning, String column) {
        return new Figure(name, unit, meaning, w -> w.run().last(column), w -> w.run().series().series(column));
    }

    /** A number that is known only as it is now; a chart follows it from when it is opened. */
    public static Figure live(String name, String unit, String meaning, ToDoubleFunction<Week> now) {
        return new Figure(name, unit, meaning, now, null);
    }
}
