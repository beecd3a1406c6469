package org.casus.scenario.io;

import java.nio.file.Path;
import java.util.List;
import org.casus.scenario.Scenario;

/**
 * A scenario and what it was read from.
 *
 * @param scenario the scenario, free of errors
 * @param warnings what deserves a look, in the order of the files
 * @param files every file read, the one that was opened first
 */
public record Loaded(Scenario scenario, List<Problem> warnings, List<Path> files) {
    public Loaded {
        warnings = List.copyOf(warnings);
        files = List.copyOf(files);
    }
}
