package org.casus.outcome.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regenerate with {@code mvn test -Dtest=RunFilesGoldenTest -Dgolden=write}, then read the difference. */
class RunFilesGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/run");
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {RunFiles.RUN, RunFiles.TRAJECTORY, RunFiles.EVENTS, RunFiles.DECISIONS})
    void sameBytes(String name) throws IOException {
        RunFiles.write(folder, MadeUpRun.scenario(), MadeUpRun.result(), MadeUpRun.record());
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.copy(folder.resolve(name), GOLDEN.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(folder.resolve(name))).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void sameBytesInALanguageWithOtherDigits() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        sameBytes(RunFiles.TRAJECTORY);
        sameBytes(RunFiles.EVENTS);
        sameBytes(RunFiles.RUN);
    }
}
