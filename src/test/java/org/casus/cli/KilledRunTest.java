package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes in the middle of a run. */
@Tag("slow")
class KilledRunTest {
    @TempDir
    Path results;

    private Process running() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"),
                        Main.class.getName(), "run", Shell.TINY, "--weeks", "520", "--out", results.resolve("7").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 2000 && beside().stream().noneMatch(n -> n.startsWith(".7.part-")); i++) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(5);
        }
        return process;
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> all = Files.list(results)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process can't send another an interrupt there")
    void interruptedRunLeavesNothing() throws Exception {
        Process process = running();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(beside()).isEmpty();
    }

    @Test
    void killedRunLeavesNothingThatLooksWholeAndTheNextOneClearsIt() throws Exception {
        Process process = running();
        process.destroyForcibly().waitFor();
        assertThat(results.resolve("7")).doesNotExist();
        assertThat(beside()).hasSize(1);
        assertThat(Shell.tiny(results.resolve("7")).code()).isZero();
        assertThat(beside()).containsExactly("7");
    }
}
