package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes in the middle of a study; the finished study must be the one that nobody killed. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class StudyKilledTest {
    private static final int KILLS = 4;

    @TempDir
    Path temp;

    private Path study() throws IOException {
        Files.copy(Path.of(Shell.TINY), temp.resolve("tiny.yaml"));
        String text = Files.readString(Path.of("src/test/resources/studies/tiny.yaml"));
        return Files.writeString(temp.resolve("study.yaml"), text.replace("../scenarios/", "").replace("replications: 3", "replications: 60"));
    }

    private static Process child(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static long lines(Path dir) throws IOException {
        Path manifest = dir.resolve("manifest.csv");
        return Files.exists(manifest) ? Files.readString(manifest).lines().count() : 0;
    }

    static TreeMap<String, String> files(Path dir) throws Exception {
        TreeMap<String, String> out = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(dir)) {
            for (Path p : walk.filter(Files::isRegularFile).filter(p -> !p.endsWith(".busy")).toList()) {
                byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(p));
                out.put(dir.relativize(p).toString(), HexFormat.of().formatHex(hash));
            }
        }
        return out;
    }

    @Test
    void killedAgainAndAgainItIsInTheEndTheStudyThatNobodyKilled() throws Exception {
        Path file = study();
        Path killed = temp.resolve("killed");
        int times = 0;
        for (int i = 0; i < KILLS; i++) {
            long before = lines(killed);
            Process p = i == 0
                    ? child("study", "run", file.toString(), "--out", killed.toString(), "--threads", "2")
                    : child("study", "resume", killed.toString(), "--threads", String.valueOf(1 + i % 2));
            for (int w = 0; w < 6000 && p.isAlive() && lines(killed) < before + 2 + i; w++) {
                Thread.sleep(5);
            }
            times += p.isAlive() ? 1 : 0;
            p.destroyForcibly().waitFor();
        }
        assertThat(times).as("kills in mid-run").isGreaterThanOrEqualTo(2);
        Shell resumed = Shell.run("study", "resume", killed.toString(), "--threads", "1");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains("960 of 960 runs");
        Path whole = temp.resolve("whole");
        assertThat(Shell.run("study", "run", file.toString(), "--out", whole.toString(), "--threads", "3").code()).isZero();
        assertThat(files(killed)).isEqualTo(files(whole)).hasSizeGreaterThan(30);
    }

    @Test
    void interruptionSaysHowToResumeAndASecondProcessIsToldWhoIsAtWork() throws Exception {
        Path file = study();
        Path dir = temp.resolve("busy");
        Process p = child("study", "run", file.toString(), "--out", dir.toString(), "--threads", "1");
        for (int w = 0; w < 6000 && lines(dir) < 3; w++) {
            Thread.sleep(5);
        }
        Shell second = Shell.run("study", "resume", dir.toString());
        assertThat(second.code()).isEqualTo(4);
        assertThat(second.err()).contains("is being worked on by process " + p.pid() + " on ");
        new ProcessBuilder("kill", "-INT", Long.toString(p.pid())).start().waitFor();
        assertThat(p.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(p.exitValue()).isEqualTo(130);
        assertThat(Shell.run("study", "status", dir.toString()).code()).isEqualTo(4);
        assertThat(Shell.run("study", "resume", dir.toString()).code()).isZero();
    }
}
