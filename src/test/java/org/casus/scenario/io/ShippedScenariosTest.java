package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that ships loads strictly, cites its sources and has an id and a question. */
class ShippedScenariosTest {
    static Stream<Path> files() throws IOException {
        return ScenarioFiles.list(Path.of("scenarios")).stream().map(Listing::path);
    }

    @ParameterizedTest
    @MethodSource("files")
    void loads(Path file) throws InvalidScenarioException {
        Loaded loaded = ScenarioFiles.load(file, Strictness.STRICT);
        assertThat(loaded.scenario().id()).isNotBlank();
        assertThat(loaded.scenario().question()).isNotBlank();
    }
}
