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
class StudyKilledTest {
    private static final int KILLS = 4;

    @TempDir
    Path temp;

    private Path study() throws IOException {
        return Shell.study(temp, 60);
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
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process can't send another an interrupt there")
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

    @Test
    void aMergeThatIsKilledLeavesNothingThatLooksWhole() throws Exception {
        Path file = study();
        Path merged = temp.resolve("merged");
        List<String> merge = new ArrayList<>(List.of("study", "merge", merged.toString()));
        for (int k = 1; k <= 2; k++) {
            Path part = temp.resolve("part" + k);
            assertThat(Shell.run("study", "run", file.toString(), "--out", part.toString(), "--shard", k + "/2").code()).isZero();
            merge.add(part.toString());
        }
        Process p = child(merge.toArray(String[]::new));
        while (p.isAlive() && chunks(merged) < 3) {
            Thread.sleep(1);
        }
        assertThat(p.isAlive()).as("killed in the middle").isTrue();
        p.destroyForcibly().waitFor();
        assertThat(Shell.run("study", "status", merged.toString()).err()).contains("holds no study");
        assertThat(Shell.run(merge.toArray(String[]::new)).code()).isZero();
        Path whole = temp.resolve("whole");
        Shell.run("study", "run", file.toString(), "--out", whole.toString());
        assertThat(files(merged)).isEqualTo(files(whole));
    }

    private static long chunks(Path dir) throws IOException {
        Path chunks = dir.resolve("chunks");
        if (!Files.isDirectory(chunks)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(chunks)) {
            return files.count();
        }
    }

    /** The largest file that the process may write is too small for a chunk, as on a disk that fills up. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a limit on the size of files needs a Unix shell")
    void withoutRoomItSaysWhichFileAndHowToGoOn() throws Exception {
        Path file = study();
        Path dir = temp.resolve("full");
        Path whole = temp.resolve("whole");
        for (Path to : List.of(dir, whole)) {
            assertThat(Shell.run("study", "run", file.toString(), "--out", to.toString()).code()).isZero();
        }
        List<String> lines = Files.readAllLines(dir.resolve("manifest.csv"));
        Files.write(dir.resolve("manifest.csv"), lines.subList(0, 6));
        for (int c = 5; c < lines.size() - 1; c++) {
            Files.delete(dir.resolve("chunks").resolve(String.format("%08d.parquet", c)));
        }
        Path said = temp.resolve("said.txt");
        String command = "ulimit -f 2; exec \"$0\" \"$@\" 2>&1 | cat > '" + said + "'; exit ${PIPESTATUS[0]}";
        Process p = new ProcessBuilder("bash", "-c", command, ProcessHandle.current().info().command().orElse("java"),
                "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "study", "resume",
                dir.toString(), "--threads", "1").start();
        assertThat(p.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said)).contains("cannot write " + dir.resolve("chunks/00000005.parquet") + ": File too large",
                "What is committed stays. Make room", "study resume " + dir).doesNotContain("at org.casus");
        assertThat(p.exitValue()).isEqualTo(1);
        assertThat(lines(dir)).isEqualTo(6);
        assertThat(chunks(dir)).as("committed chunks, nothing half written").isEqualTo(5);
        assertThat(Shell.run("study", "resume", dir.toString()).code()).isZero();
        assertThat(files(dir)).isEqualTo(files(whole));
    }
}
