package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what README tells a new user to do, in a fresh copy of the project. */
@Tag("slow")
class ReadmeTest {
    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "results");
    private static final Set<String> MADE_BY_READER = Set.of("scenarios/mine.yaml", "scenarios/war.yaml");
    private static final String COMMAND = "mvn -q compile exec:java";

    @TempDir
    Path temp;

    @Test
    void mainJobRunsInAFreshCopy() throws IOException, InterruptedException {
        assertThat(Files.readAllLines(Path.of("README.md"))).contains(COMMAND);
        Path copy = temp.resolve("casus");
        copy(Path.of(""), copy);
        File said = temp.resolve("said.txt").toFile();
        Process process = new ProcessBuilder(command())
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said.toPath());
        assertThat(process.exitValue()).as(text).isZero();
        String report = text.lines().filter(l -> l.startsWith("Report: ")).findFirst().orElseThrow().substring("Report: ".length());
        assertThat(Files.size(copy.resolve(report))).isGreaterThan(20_000);
    }

    /** README's command, with the local repository of this build where it has one of its own. */
    private static List<String> command() {
        String repository = System.getProperty("maven.repo.local");
        String option = repository == null ? "" : " -Dmaven.repo.local=" + repository;
        String command = System.getProperty("os.name").startsWith("Windows") ? COMMAND.replaceFirst("mvn", "mvn.cmd") : COMMAND;
        return List.of((command + option).split(" "));
    }

    @Test
    void everyFileThatReadmeNamesIsThere() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
            lines.flatMap(l -> Stream.of(l.split("[^A-Za-z0-9/._-]+")))
                    .filter(w -> w.matches("(scenarios|src|\\.ci)/[A-Za-z0-9/._-]*[A-Za-z0-9]") && !MADE_BY_READER.contains(w))
                    .forEach(w -> assertThat(Path.of(w)).exists());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Path root = from.toAbsolutePath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.getParent().equals(root) && LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(root.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(root.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
