package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study cut into shards and put together again. */
class StudyShardTest {
    private static final int SHARDS = 3;

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void files() throws IOException {
        file = Shell.study(temp, 2);
    }

    private static Shell study(String verb, Object... more) {
        List<String> args = new ArrayList<>(List.of("study", verb));
        List.of(more).forEach(word -> args.add(word.toString()));
        return Shell.run(args.toArray(String[]::new));
    }

    private Path dir(int shard) {
        return temp.resolve("part" + shard);
    }

    private Shell run(int shard, int of, Path to) {
        return study("run", file, "--out", to, "--threads", 1, "--shard", shard + "/" + of);
    }

    private void all() {
        for (int k = 1; k <= SHARDS; k++) {
            Shell run = run(k, SHARDS, dir(k));
            assertThat(run.code()).as(run.err()).isZero();
        }
    }

    private Shell merge(int... shards) {
        List<Object> words = new ArrayList<>(List.of(temp.resolve("merged")));
        for (int k : shards) {
            words.add(dir(k));
        }
        return study("merge", words.toArray());
    }

    private void nothingIsThere() {
        assertThat(study("status", temp.resolve("merged")).code()).isEqualTo(2);
        assertThat(study("status", temp.resolve("merged")).err()).containsAnyOf("holds no study", "is not a folder");
    }

    @Test
    void mergedShardsAreTheStudyThatNobodyCut() throws Exception {
        Path whole = temp.resolve("whole");
        study("run", file, "--out", whole);
        all();
        Shell merged = merge(2, 3, 1);
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("32 runs of 3 shards", "0 failed");
        TreeMap<String, String> files = StudyKilledTest.files(temp.resolve("merged"));
        assertThat(files).isEqualTo(StudyKilledTest.files(whole)).containsKeys("study.lock.yaml", "manifest.csv", "study.json");
        assertThat(study("verify", temp.resolve("merged"), "-k", 20).code()).isZero();
        assertThat(study("resume", temp.resolve("merged")).out()).contains("32 of 32 runs", "0 now");
    }

    @Test
    void tablesOfPointsAreMergedToo() throws Exception {
        Files.writeString(temp.resolve("points.csv"), "arms,rule\n.3,greedy\n,\n.5,quantalResponse\n");
        Files.writeString(file, Files.readString(file).replace("{kind: factorial}", "{kind: csv, file: points.csv}"));
        study("run", file, "--out", temp.resolve("whole"));
        all();
        assertThat(merge(1, 2, 3).code()).isZero();
        assertThat(StudyKilledTest.files(temp.resolve("merged"))).isEqualTo(StudyKilledTest.files(temp.resolve("whole"))).containsKey("points.csv");
    }

    @Test
    void aShardKnowsThatItIsOne() throws IOException {
        Shell run = run(2, SHARDS, dir(2));
        assertThat(run.out()).contains("shard 2/3: 11 of 11 runs");
        assertThat(study("status", dir(2)).out()).contains("Shard: 2/3, which is 11 of these runs", "Missing: none");
        assertThat(study("status", dir(2), "--json").json().path("shard").asText()).isEqualTo("2/3");
        assertThat(study("verify", dir(2)).out()).contains("No run is missing.");
        assertThat(study("export", dir(2), "--csv", "-").out().lines().count()).isEqualTo(1 + 11);
        Files.delete(Files.list(dir(2).resolve("chunks")).sorted().findFirst().orElseThrow());
        assertThat(study("verify", dir(2)).code()).isEqualTo(4);
        assertThat(study("resume", dir(2)).out()).contains("11 of 11 runs").doesNotContain(" 0 now");
        assertThat(Shell.run("discover", dir(2).toString(), "--outcome", "north", "--above", "1").err())
                .contains("21 run(s) of " + dir(2) + " are missing", "this is shard 2/3, put all shards together");
        assertThat(Shell.run("compare", dir(2).toString(), dir(2).toString()).err())
                .contains("holds shard 2/3; put all shards together with 'casus study merge'");
        assertThat(run(1, SHARDS, dir(2)).err()).contains("holds shard 2/3 of the study, not shard 1/3 of the study");
        assertThat(study("run", file, "--out", dir(2)).err()).contains("holds shard 2/3 of the study, not the whole study");
        assertThat(merge(2).err()).contains("these shards are missing: 1/3, 3/3");
        nothingIsThere();
    }

    @Test
    void shardsThatDoNotFitAreRefused() throws IOException {
        all();
        assertThat(merge(1, 3).err()).contains("these shards are missing: 2/3");
        assertThat(merge(1, 3).code()).as("more shards may come").isEqualTo(4);
        assertThat(merge(1, 2, 3, 2).err()).contains("shard 2/3 stands twice: in " + dir(2) + " and in " + dir(2));
        assertThat(merge(1, 2, 3, 2).code()).as("the command names the wrong folders").isEqualTo(2);
        run(1, 2, dir(4));
        assertThat(merge(1, 4).err()).contains("holds shard 1/2, the first folder one of 3");
        study("run", file, "--out", dir(5));
        assertThat(merge(5).err()).contains("part5 holds a whole study");
        Files.writeString(file, Files.readString(file).replace("levels: [.2, .5]", "levels: [.2, .4]"));
        run(2, SHARDS, dir(6));
        Shell other = merge(1, 6, 3);
        assertThat(other.code()).isEqualTo(4);
        assertThat(other.err()).contains("part6 is a shard of another study than", "study.factors.wants.levels was [0.2,0.5], is [0.2,0.4]");
        nothingIsThere();
    }

    @Test
    void locksAreComparedWordByWord() throws IOException {
        all();
        Path lock = dir(3).resolve("study.lock.yaml");
        Files.writeString(lock, Files.readString(lock).replaceFirst("\"Casus\": \"[^\"]*\"", "\"Casus\": \"0.0.9\""));
        assertThat(merge(1, 2, 3).err()).contains("versions.Casus was '", "', is '0.0.9'");
        nothingIsThere();
    }

    @Test
    void unfinishedAndCorruptShardsAreRefused() throws IOException {
        all();
        Path manifest = dir(2).resolve("manifest.csv");
        String lines = Files.readString(manifest);
        Files.writeString(manifest, lines.substring(0, lines.length() - 5));
        assertThat(merge(1, 2, 3).err()).contains("shard 2/3 in " + dir(2), "finish it with 'casus study resume");
        Files.writeString(manifest, lines);
        Path chunk = Files.list(dir(2).resolve("chunks")).sorted().findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(chunk);
        bytes[bytes.length / 2] ^= 1;
        Files.write(chunk, bytes);
        assertThat(merge(1, 2, 3).err()).contains(chunk + " is missing or not what the manifest says");
        nothingIsThere();
        assertThat(study("resume", dir(2)).code()).isZero();
        assertThat(merge(1, 2, 3).code()).as("what the refused merge has left is no hindrance").isZero();
        assertThat(merge(1, 2, 3).err()).contains("holds a study already");
    }

    @Test
    void wrongShardsAreWrongUsage() {
        for (String shard : List.of("0/16", "17/16", "a/b", "3", "1/0", "-1/4", "1/999999999")) {
            Shell run = study("run", file, "--out", dir(1), "--shard", shard);
            assertThat(run.code()).as(shard).isEqualTo(2);
            assertThat(run.err()).as(shard).containsAnyOf("must lie in [1, 16]", "is not a shard, such as 3/16", "must lie in [1, 100000]");
            assertThat(dir(1)).doesNotExist();
        }
        assertThat(study("run", file, "--out", dir(1), "--shard", "3/5000").err()).contains("the study has 32 chunk(s), so at most 32 shard(s)");
        assertThat(study("merge", temp.resolve("merged")).code()).isEqualTo(2);
    }

    @Test
    void batchesHaveShardsToo() throws Exception {
        for (int k = 1; k <= 2; k++) {
            assertThat(Shell.run("batch", Shell.TINY, "-n", "5", "--shard", k + "/2", "--out", dir(k).toString()).code()).isZero();
        }
        Shell.run("batch", Shell.TINY, "-n", "5", "--out", temp.resolve("whole").toString());
        assertThat(merge(2, 1).out()).contains("5 runs of 2 shards");
        assertThat(StudyKilledTest.files(temp.resolve("merged"))).isEqualTo(StudyKilledTest.files(temp.resolve("whole")));
    }
}
