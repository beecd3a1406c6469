package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.RunFiles;
import org.casus.outcome.files.RunFolder;

/**
 * Folder of a run as a user names it: the folder, its {@code run.json}, or {@code <scenario>/<seed>} in results.
 *
 * @param folder where the run stands
 */
record RunPlace(Path folder) {
    /** The run meant; empty where there is none. */
    static Optional<RunPlace> find(Path named) {
        boolean file = named.getFileName() != null && named.getFileName().toString().equals(RunFiles.RUN);
        Path parent = named.getParent() == null ? Path.of("") : named.getParent();
        Path folder = file ? parent : named;
        return List.of(folder, Path.of("results").resolve(named)).stream().filter(RunFolder::isRun).findFirst().map(RunPlace::new);
    }

    /** Content of its {@code run.json}. */
    JsonNode run() throws IOException {
        return JsonText.read(Files.readString(folder.resolve(RunFiles.RUN)));
    }
}
