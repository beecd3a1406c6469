package org.casus.scenario.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/**
 * Whatever the bytes, the readers return or refuse; nothing else is ever thrown. Runs over its seeds in
 * the build; set {@code JAZZER_FUZZ=1} to search for new ones.
 */
@Tag("fuzz")
class ScenarioFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void yaml(byte[] bytes) {
        try {
            YamlReader.read(TextReader.decode(bytes, Mark.of("f.yaml")), "f.yaml", new Problems());
        } catch (Unreadable refused) {
            // as it should
        }
    }

    @FuzzTest(maxDuration = "60s")
    void csv(byte[] bytes) {
        try {
            CsvReader.read(TextReader.decode(bytes, Mark.of("t.csv")), "t.csv");
        } catch (Unreadable refused) {
            // as it should
        }
    }

    @FuzzTest(maxDuration = "60s")
    void scenario(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("casus-fuzz");
        try {
            Path file = Texts.change(folder, new String(bytes, StandardCharsets.UTF_8));
            ScenarioFiles.load(file, Strictness.LENIENT);
        } catch (InvalidScenarioException refused) {
            // as it should
        } finally {
            Files.deleteIfExists(folder.resolve("change.yaml"));
            Files.deleteIfExists(folder.resolve("tiny.yaml"));
            Files.deleteIfExists(folder);
        }
    }
}
