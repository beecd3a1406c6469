package org.casus.scenario.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scenario files for tests: the tiny scenario of the test resources and changes to it. */
final class Texts {
    static final Path TINY = Path.of("src/test/resources/scenarios/tiny.yaml");

    private Texts() {}

    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that extends a copy of the tiny scenario by a few lines. */
    static Path change(Path folder, String lines) {
        write(folder, "tiny.yaml", tiny());
        return write(folder, "change.yaml", "extends: tiny.yaml\n" + (lines.startsWith("id:") ? "" : "id: tiny\n") + lines);
    }

    static String tiny() {
        try {
            return Files.readString(TINY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What loading a file finds, errors and warnings. */
    static List<Problem> problems(Path file, Strictness strictness) {
        try {
            return ScenarioFiles.load(file, strictness).warnings();
        } catch (InvalidScenarioException e) {
            return e.problems();
        }
    }
}
