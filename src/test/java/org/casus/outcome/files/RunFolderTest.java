package org.casus.outcome.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final String DEAD = "999999999x0-0";

    @TempDir
    Path results;

    private Path target;

    @BeforeEach
    void target() {
        target = results.resolve("7");
    }

    private void write(Path folder) {
        RunFiles.write(folder, MadeUpRun.scenario(), MadeUpRun.result(), MadeUpRun.record());
    }

    private void commit() throws IOException {
        try (RunFolder folder = RunFolder.open(target)) {
            write(folder.work());
            folder.commit();
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> all = Files.list(results)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingIsThereBeforeItIsWhole() throws IOException {
        try (RunFolder folder = RunFolder.open(target)) {
            write(folder.work());
            assertThat(target).doesNotExist();
            folder.commit();
            assertThat(RunFolder.isRun(target)).isTrue();
        }
        assertThat(beside()).containsExactly("7");
    }

    @Test
    void aRunThatFailsLeavesTheOldOne() throws IOException {
        commit();
        String old = Files.readString(target.resolve(RunFiles.RUN));
        try (RunFolder folder = RunFolder.open(target)) {
            Files.writeString(folder.work().resolve(RunFiles.TRAJECTORY), "half");
            assertThatThrownBy(folder::commit).isInstanceOf(IOException.class).hasMessageContaining("no complete run");
        }
        assertThat(Files.readString(target.resolve(RunFiles.RUN))).isEqualTo(old);
        assertThat(beside()).containsExactly("7");
    }

    @Test
    void aNewRunReplacesTheOldOneWithAllItsFiles() throws IOException {
        commit();
        Files.createDirectories(target.resolve(RunFiles.CHARTS));
        Files.writeString(target.resolve(RunFiles.CHARTS).resolve("old.png"), "old");
        commit();
        assertThat(target.resolve(RunFiles.CHARTS)).doesNotExist();
        assertThat(beside()).containsExactly("7");
    }

    @Test
    void clearsWhatAKilledRunLeft() throws IOException {
        Path part = Files.createDirectory(results.resolve(".7.part-" + DEAD));
        write(part);
        commit();
        assertThat(beside()).containsExactly("7");
    }

    @Test
    void leavesTheWorkOfARunningOneAlone() throws IOException {
        try (RunFolder other = RunFolder.open(target)) {
            write(other.work());
            commit();
            assertThat(other.work()).exists();
        }
    }

    @Test
    void leavesOtherRunsAlone() throws IOException {
        Path other = Files.createDirectory(results.resolve(".77.part-" + DEAD));
        commit();
        assertThat(other).exists();
    }

    @Test
    void putsBackARunThatWasMovedAsideWhenTheProcessDied() throws IOException {
        commit();
        Files.move(target, results.resolve(".7.old-" + DEAD));
        try (RunFolder folder = RunFolder.open(target)) {
            assertThat(RunFolder.isRun(folder.target())).isTrue();
        }
        assertThat(beside()).containsExactly("7");
    }

    @Test
    void refusesFoldersOfOthers() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "years of work");
        refused("is not the folder of a run");
        Files.writeString(target.resolve(RunFiles.RUN), "{\"of\": \"another program\"}");
        refused("is not the folder of a run");
        Files.writeString(target.resolve(RunFiles.RUN), "not JSON");
        refused("is not the folder of a run");
        assertThat(target.resolve("thesis.txt")).hasContent("years of work");
        assertThat(beside()).containsExactly("7");
    }

    @Test
    void refusesToLoseAFileThatSomebodyAdded() throws IOException {
        commit();
        Files.writeString(target.resolve("notes.txt"), "mine");
        refused("'notes.txt'");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(target, "text");
        refused("is a file");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectory(target);
        commit();
        assertThat(RunFolder.isRun(target)).isTrue();
    }

    @Test
    void closingTwiceIsClosingOnce() throws IOException {
        RunFolder folder = RunFolder.open(target);
        folder.close();
        folder.close();
        assertThat(beside()).isEmpty();
    }

    private void refused(String why) {
        assertThatThrownBy(() -> RunFolder.open(target)).isInstanceOf(FolderRefusedException.class).hasMessageContaining(why);
    }
}
