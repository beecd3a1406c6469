package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that ships loads strictly, cites its sources and has an id and a question. */
class ShippedScenariosTest {
    static Stream<Path> histories() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/history"))) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    /** A history is a table of the scenario after which it is named, and the scenario itself knows nothing of it. */
    @ParameterizedTest
    @MethodSource("histories")
    void historyIsPossibleOnPaper(Path table) throws InvalidScenarioException {
        Path file = Path.of("scenarios", table.getFileName().toString().replace(".csv", ".yaml"));
        assertThat(ScenarioFiles.scripted(file, table, Shelves.NONE).scenario().actors().values())
                .allMatch(a -> a.decision().rule().equals("scripted") && !a.decision().script().isEmpty());
        assertThat(ScenarioFiles.load(file, Strictness.STRICT).scenario().actors().values())
                .noneMatch(a -> a.decision().rule().equals("scripted"));
    }

    static Stream<Path> files() throws IOException {
        return ScenarioFiles.list(Path.of("scenarios"), Shelves.NONE).stream().map(Listing::path);
    }

    @ParameterizedTest
    @MethodSource("files")
    void loads(Path file) throws InvalidScenarioException {
        Loaded loaded = ScenarioFiles.load(file, Strictness.STRICT);
        assertThat(loaded.scenario().id()).isNotBlank();
        assertThat(loaded.scenario().question()).isNotBlank();
    }
}
