package org.casus.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.casus.experiment.store.Row;
import org.casus.scenario.io.StudyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bookkeeping of a study, with runs that cost nothing and fail where the test says. */
class StudyRunTest {
    @TempDir
    Path temp;

    private final StudyModel model = model();

    private static StudyModel model() {
        try {
            return StudyModel.of(StudyFiles.load(Path.of("src/test/resources/studies/tiny.yaml")));
        } catch (org.casus.scenario.io.InvalidScenarioException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private StudyFolder folder() throws Exception {
        return StudyFolder.create(temp.resolve("s"), model.loaded(), LockText.of(model, "tiny.yaml", Map.of()));
    }

    private static Row row(RunKey k, boolean fails) {
        String error = fails ? FailureText.of(new IllegalStateException("broken " + k.run())) : "";
        return new Row(k.run(), k.replication(), k.point(), "tiny", k.seed(), java.util.Arrays.asList(.5, null, "greedy", "on"),
                new double[] {k.run(), Double.NaN}, new double[][] {{1, 2}}, List.of("01."), k.run(), error);
    }

    private static Function<RunKey, Row> failing(long... runs) {
        return k -> row(k, java.util.Arrays.stream(runs).anyMatch(r -> r == k.run()));
    }

    @Test
    void failedRunsAreCountedAndKeptAndForgotten() throws Exception {
        StudyFolder folder = folder();
        Manifest manifest = StudyRun.of(folder, model, failing(3, 17, 40)).run(2, f -> { });
        assertThat(manifest.failed()).isEqualTo(3);
        assertThat(manifest.runs()).isEqualTo(48);
        Row bad = new StudyRows(folder, model).row(17);
        assertThat(bad.failed()).isTrue();
        assertThat(bad.error()).startsWith("IllegalStateException: broken 17").contains("StudyRunTest.row");
        StudyRun again = StudyRun.of(folder, model, failing());
        assertThat(again.forgetFailed()).isEqualTo(3);
        AtomicInteger ran = new AtomicInteger();
        assertThat(again.run(1, f -> ran.incrementAndGet()).failed()).isZero();
        assertThat(ran.get()).isEqualTo(3 * model.chunks().size());
    }

    @Test
    void rowsComeBackAsTheyWere() throws Exception {
        StudyFolder folder = folder();
        StudyRun.of(folder, model, failing()).run(1, f -> { });
        List<Row> rows = new ArrayList<>();
        new StudyRows(folder, model).forEach(rows::add);
        assertThat(rows).extracting(Row::run).containsExactlyElementsOf(java.util.stream.LongStream.range(0, 48).boxed().toList());
        Row r = rows.get(21);
        assertThat(r.factors()).containsExactly(.5, null, "greedy", "on");
        assertThat(r.outcomes()[0]).isEqualTo(21);
        assertThat(r.outcomes()[1]).isNaN();
        assertThat(r.series()[0]).containsExactly(1, 2);
        assertThat(r.seed()).isEqualTo(model.order().key(21).seed());
    }

    @Test
    void tooManyFailuresStopTheStudy() throws Exception {
        StudyFolder folder = folder();
        assertThatThrownBy(() -> StudyRun.of(folder, limited(2), k -> row(k, true)).run(1, f -> { }))
                .isInstanceOf(StudyFaultException.class).hasMessageContaining("stopped after 3 failed runs (maxFailures is 2)")
                .hasMessageContaining("--run 2");
    }

    private StudyModel limited(int most) throws Exception {
        Path file = Files.writeString(temp.resolve("limited.yaml"), Files.readString(Path.of("src/test/resources/studies/tiny.yaml"))
                .replace("../scenarios/", "") + "maxFailures: " + most + "\n");
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), temp.resolve("tiny.yaml"));
        return StudyModel.of(StudyFiles.load(file));
    }

    @Test
    void aLineCutShortCountsAsAbsentAndOfTwoLinesTheLastHolds() throws Exception {
        StudyFolder folder = folder();
        StudyRun.of(folder, model, failing()).run(2, f -> { });
        Path file = folder.path().resolve(StudyFolder.MANIFEST);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 7));
        assertThat(folder.manifest().entries()).hasSize(model.chunks().count() - 1);
        StudyRun.of(folder, model, failing()).run(2, f -> { });
        assertThat(Files.readString(file)).isEqualTo(whole);
        String first = whole.lines().skip(1).findFirst().orElseThrow();
        Files.writeString(file, first.replaceFirst("^0,1,0", "0,1,1") + "\n", StandardOpenOption.APPEND);
        assertThat(folder.manifest().entry(0).failed()).isEqualTo(1);
    }

    @Test
    void aProgramFaultInAWorkerStopsTheStudyAndIsTold() throws Exception {
        StudyFolder folder = folder();
        assertThatThrownBy(() -> StudyRun.of(folder, model, k -> {
            throw new IllegalStateException("no row at all");
        }).run(2, f -> { })).hasMessage("no row at all");
        assertThat(folder.manifest().entries()).isEmpty();
    }

    @Test
    void twoRunsOfOneStudyInOneProcessAreKeptApart() throws Exception {
        StudyFolder folder = folder();
        try (FolderLock lock = folder.busy()) {
            assertThatThrownBy(() -> StudyRun.of(folder, model, failing()).run(1, f -> { }))
                    .isInstanceOf(StudyFaultException.class).hasMessageContaining("process " + ProcessHandle.current().pid() + " on ");
        }
        assertThat(StudyRun.of(folder, model, failing()).run(1, f -> { }).runs()).isEqualTo(48);
    }

    /** A device that is always full stands where a chunk is to be written. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskTheFileIsNamedAndTheRestIsKept() throws Exception {
        StudyFolder folder = folder();
        int full = model.chunks().count() / 2;
        Path part = Path.of(folder.chunk(full) + DurableFile.PART);
        assertThatThrownBy(() -> StudyRun.of(folder, model, k -> {
            if (k.run() == model.chunks().first(full)) {
                link(part);
            }
            return row(k, false);
        }).run(1, f -> { })).isInstanceOf(java.io.IOException.class)
                .hasMessage("cannot write " + folder.chunk(full) + ": No space left on device");
        assertThat(part).as("what was half written").doesNotExist();
        assertThat(folder.manifest().entries()).hasSize(full);
        assertThat(folder.corrupt(folder.manifest())).isEmpty();
        finishes(folder);
    }

    /** The same for the manifest: the chunk that could not be entered is run again. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aManifestThatCannotGrowStopsTheStudyToo() throws Exception {
        StudyFolder folder = folder();
        int full = model.chunks().count() / 2;
        Path manifest = folder.path().resolve(StudyFolder.MANIFEST);
        Path aside = temp.resolve("aside.csv");
        assertThatThrownBy(() -> StudyRun.of(folder, model, k -> {
            if (k.run() == model.chunks().first(full)) {
                move(manifest, aside);
                link(manifest);
            }
            return row(k, false);
        }).run(1, f -> { })).hasMessage("cannot write " + manifest + ": No space left on device");
        Files.delete(manifest);
        move(aside, manifest);
        assertThat(folder.manifest().entries()).hasSize(full);
        finishes(folder);
    }

    private static void link(Path file) {
        try {
            Files.createSymbolicLink(file, Path.of("/dev/full"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** With room again the study ends in the bytes of one that never lacked it. */
    private void finishes(StudyFolder folder) throws Exception {
        StudyRun.of(folder, model, failing()).run(2, f -> { });
        StudyFolder smooth = StudyFolder.create(temp.resolve("smooth"), model.loaded(), LockText.of(model, "tiny.yaml", Map.of()));
        StudyRun.of(smooth, model, failing()).run(2, f -> { });
        assertThat(Files.readString(folder.path().resolve(StudyFolder.MANIFEST)))
                .isEqualTo(Files.readString(smooth.path().resolve(StudyFolder.MANIFEST)));
        assertThat(folder.corrupt(smooth.manifest())).as("files that differ").isEmpty();
    }

    @Test
    void chunksDependOnTheStudyAlone() {
        assertThat(Chunks.of(1_000_000, 65).size()).isEqualTo(126);
        assertThat(Chunks.of(1_000_000, 65).count()).isEqualTo(7937);
        assertThat(Chunks.of(1_000_000_000, 65).count()).isEqualTo(20_000);
        assertThat(Chunks.of(40, 65).size()).isEqualTo(1);
        Chunks c = new Chunks(10, 4);
        assertThat(c.count()).isEqualTo(3);
        assertThat(c.end(2)).isEqualTo(10);
        assertThat(c.of(7)).isEqualTo(1);
    }

    @Test
    void runsAreInReplicationMajorOrderWithOneSeedEach() {
        RunOrder o = new RunOrder(5, 2, 3, 9, false);
        assertThat(o.runs()).isEqualTo(30);
        RunKey k = o.key(17);
        assertThat(k.replication()).isEqualTo(1);
        assertThat(k.point()).isEqualTo(3);
        assertThat(k.scenario()).isEqualTo(1);
        assertThat(o.run(1, 3, 1)).isEqualTo(17);
        assertThat(k.seed()).isEqualTo(o.key(10).seed()).isNotEqualTo(o.key(9).seed());
        assertThatThrownBy(() -> new RunOrder(100_000_000, 1, 100, 1, false)).hasMessageContaining("10,000,000,000 runs");
    }
}
