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
 * @param folder folder from which the outline of the theatre counts, that of a file read; null where no file was
 */
public record Loaded(Scenario scenario, List<Problem> warnings, List<Path> files, Path folder) {
    public Loaded {
        warnings = List.copyOf(warnings);
        files = List.copyOf(files);
    }
}
