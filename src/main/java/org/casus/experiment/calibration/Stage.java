package org.casus.experiment.calibration;

import java.util.List;

/**
 * One part of a calibration: rows of numbers, each a function of its number and of the stages before.
 *
 * @param name short name, the same each time
 * @param words what is done, for whoever waits
 * @param columns names of the numbers
 */
public record Stage(String name, String words, List<String> columns) {
    public Stage {
        columns = List.copyOf(columns);
    }
}
