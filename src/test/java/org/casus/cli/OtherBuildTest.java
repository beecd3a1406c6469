package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that a build of the program with another model has begun. */
class OtherBuildTest {
    private static final String OURS = Defaults.build().text();
    private static final String OTHER = Defaults.version() + " (model 00000000)";

    @TempDir
    Path temp;

    private Path file;
    private Path dir;

    @BeforeEach
    void files() throws IOException {
        file = Shell.study(temp, 2);
        dir = temp.resolve("out");
    }

    private static Shell study(String verb, Object... more) {
        List<String> args = new ArrayList<>(List.of("study", verb));
        List.of(more).forEach(word -> args.add(word.toString()));
        return Shell.run(args.toArray(String[]::new));
    }

    private static void begunBy(Path lock, String build) throws IOException {
        String text = Files.readString(lock);
        assertThat(text).contains('"' + OURS + '"');
        Files.writeString(lock, text.replace('"' + OURS + '"', '"' + build + '"'));
    }

    private static void refused(Shell shell) {
        assertThat(shell.code()).as(shell.out()).isEqualTo(4);
        assertThat(shell.err()).contains("was begun with Casus " + OTHER + ", this is Casus " + OURS, "Go on with the build that began it");
    }

    @Test
    void aStudyIsNotGoneOnWith() throws IOException {
        study("run", file, "--out", dir);
        Files.delete(dir.resolve("chunks/00000001.parquet"));
        begunBy(dir.resolve("study.lock.yaml"), OTHER);
        refused(study("resume", dir));
        refused(study("resume", dir, "--as-locked"));
        refused(study("run", file, "--out", dir));
        refused(study("retry-failed", dir));
        assertThat(dir.resolve("chunks/00000001.parquet")).doesNotExist();
        assertThat(study("verify", dir).out()).contains("Rows are of Casus " + OTHER + ", run again by Casus " + OURS);
        assertThat(study("verify", dir, "--json").json().path("builds").asText()).contains(OTHER);
    }

    @Test
    void anOldStudyIsGoneOnWithAndItSaysSo() throws IOException {
        study("run", file, "--out", dir);
        Files.delete(dir.resolve("chunks/00000001.parquet"));
        begunBy(dir.resolve("study.lock.yaml"), Defaults.version());
        Shell resumed = study("resume", dir);
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("can't be told whether both have the same model");
    }

    @Test
    void thisBuildGoesOnWithoutAWord() {
        study("run", file, "--out", dir);
        Shell again = study("resume", dir);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).doesNotContain("begun with");
        assertThat(study("verify", dir).out()).doesNotContain("run again by");
        assertThat(study("verify", dir, "--json").json().path("builds").isNull()).isTrue();
    }

    @Test
    void shardsOfTwoBuildsAreNotMerged() throws IOException {
        for (int k = 1; k <= 2; k++) {
            study("run", file, "--out", temp.resolve("part" + k), "--shard", k + "/2");
        }
        begunBy(temp.resolve("part2/study.lock.yaml"), OTHER);
        Shell merge = study("merge", dir, temp.resolve("part1"), temp.resolve("part2"));
        assertThat(merge.code()).isEqualTo(4);
        assertThat(merge.err()).contains("versions.Casus was '" + OURS + "', is '" + OTHER + "'", "run this shard anew with Casus " + OURS);
    }

    @Test
    void aCalibrationIsNotGoneOnWith() throws IOException {
        Path seen = Files.writeString(temp.resolve("o.csv"), CalibrateCommandTest.OBSERVED);
        String[] words = {"calibrate", Shell.TINY, "--observed", seen.toString(), "--until", "2001-02-28", "--parameters", "spirit",
            "--points", "20", "--rounds", "1", "-n", "10", "--out", dir.toString()};
        assertThat(Shell.run(words).code()).isZero();
        begunBy(dir.resolve("plan.json"), OTHER);
        refused(Shell.run(words));
        refused(study("resume", dir));
        assertThat(study("verify", dir, "-k", 1).out()).contains("Rows are of Casus " + OTHER + ", run again by Casus " + OURS);
        Files.writeString(dir.resolve("plan.json"), Files.readString(dir.resolve("plan.json")).replace(OTHER, Defaults.version()));
        assertThat(study("resume", dir).err()).contains("can't be told");
    }
}
