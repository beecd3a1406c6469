package org.casus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.Loaded;
import org.casus.scenario.io.ScenarioFiles;
import picocli.CommandLine.Option;

/** Which table says what the actors of a scenario did in history. */
final class HistoryOption {
    private static final String FOLDER = "history";

    @Option(names = "--script", paramLabel = "FILE",
            description = "What actors did in history: date,actor,action,zone,level,mix,source. The table history/<id>.csv beside the"
                    + " scenario is read unasked.")
    private Path script;

    /** The scenario by that table; empty where there is none. @throws InvalidScenarioException with every bad row */
    Optional<Scenario> of(Loaded loaded) throws InvalidScenarioException {
        Path table = script != null ? script : beside(loaded);
        return script == null && !Files.exists(table) ? Optional.empty()
                : Optional.of(ScenarioFiles.scripted(ScenarioVerb.file(loaded), table, Program.shelf()).scenario());
    }

    /** Says that there is no such table. */
    List<String> missing(Loaded loaded) {
        return script != null || Files.exists(beside(loaded)) ? List.of()
                : List.of("scripted history is not available: there is no " + Paths.shown(beside(loaded)) + ", and no --script FILE was given");
    }

    /** The same option for a command that repeats this one. */
    String words() {
        return script == null ? "" : " --script " + Paths.shown(script);
    }

    private static Path beside(Loaded loaded) {
        return ScenarioVerb.file(loaded).resolveSibling(FOLDER).resolve(loaded.scenario().id() + ".csv");
    }
}
