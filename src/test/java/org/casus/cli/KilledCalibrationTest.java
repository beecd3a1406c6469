package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process in the middle of a calibration. */
@Tag("slow")
class KilledCalibrationTest {
    @TempDir
    Path temp;

    private List<String> words(Path out) {
        return List.of("calibrate", Shell.TINY, "--observed", temp.resolve("o.csv").toString(), "--until", "2001-02-28", "--parameters", "spirit",
                "--points", "100", "-n", "200", "--rounds", "2", "--out", out.toString(), "--quiet");
    }

    @Test
    void whatWasKilledGoesOnToTheSameEnd() throws IOException, InterruptedException {
        Files.writeString(temp.resolve("o.csv"), CalibrateCommandTest.OBSERVED);
        Path killed = temp.resolve("killed");
        List<String> command = Stream.concat(Stream.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName()), words(killed).stream()).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        for (int i = 0; i < 20_000 && !Files.exists(killed.resolve("stages/round-0/chunks/00000002.parquet")); i++) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(killed.resolve("posterior.csv")).doesNotExist();
        assertThat(Shell.run(words(killed).toArray(String[]::new)).code()).isZero();
        Path whole = temp.resolve("whole");
        assertThat(Shell.run(words(whole).toArray(String[]::new)).code()).isZero();
        assertThat(killed.resolve("posterior.csv")).hasSameTextualContentAs(whole.resolve("posterior.csv"));
    }
}
