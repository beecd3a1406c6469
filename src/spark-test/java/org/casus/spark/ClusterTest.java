package org.casus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Studies on a real cluster of this machine give the folder of the embedded engine, whatever dies on the way. */
@ExtendWith(OneCluster.class)
class ClusterTest {
    private static final int REPLICATIONS = 600;
    private static final int RUNS = 5 * REPLICATIONS;
    private static final int CHUNKS = 33;

    @TempDir
    static Path temp;

    private static Path study;
    private static Path embedded;

    @BeforeAll
    static void start() throws Exception {
        study = Studies.write(temp.resolve("source"), REPLICATIONS);
        embedded = Studies.embedded(temp.resolve("embedded"), study);
    }

    private static List<Row> rows(Path folder) throws Exception {
        List<Row> rows = new ArrayList<>();
        StudyFolder opened = StudyFolder.open(folder);
        new StudyRows(opened, StudyModel.of(opened.locked())).forEach(rows::add);
        return rows;
    }

    /** Rows as text, in which a number that is none equals itself. */
    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(r -> String.join(" ", String.valueOf(r.run()), String.valueOf(r.seed()), r.factors().toString(),
                Arrays.toString(r.outcomes()), Arrays.deepToString(r.series()), String.valueOf(r.fingerprint()), r.error())).toList();
    }

    @Test
    void anExecutorKilledInMidRunChangesNoRow(Cluster cluster) throws Exception {
        Path out = temp.resolve("killed");
        Process driver = cluster.submit("killed", study.toString(), "--out", out.toUri().toString());
        Cluster.await("the first chunks", () -> Cluster.committed(out) >= 3 || !driver.isAlive());
        assertThat(Cluster.committed(out)).as(cluster.log("killed")).isBetween(3L, CHUNKS - 5L);
        ProcessHandle victim = cluster.executors().findFirst().orElseThrow();
        assertThat(victim.destroyForcibly()).isTrue();
        assertThat(cluster.ended("killed", driver)).as(cluster.log("killed")).isEqualTo(4);
        assertThat(cluster.log("killed")).contains("Lost executor", "tiny-study: 3,000 of 3,000 runs in " + out + ", 600 failed");
        assertThat(rows(out)).extracting(Row::run).containsExactlyElementsOf(LongStream.range(0, RUNS).boxed().toList());
        assertThat(texts(rows(out))).isEqualTo(texts(rows(embedded)));
        assertThat(Studies.files(out)).isEqualTo(Studies.files(embedded)).hasSize(CHUNKS + 4);
        assertThat(Studies.casus("study", "status", out.toString())).isEqualTo(4);
        assertThat(Studies.casus("study", "verify", out.toString())).isZero();
        assertThat(Studies.casus("study", "export", out.toString(), "--csv", temp.resolve("rows.csv").toString())).isZero();
        assertThat(Studies.casus("compare", out.toString(), embedded.toString())).isZero();
        Path changed = Files.writeString(study.resolveSibling("changed.yaml"), Files.readString(study).replace("weeks: 12", "weeks: 13"));
        assertThat(cluster.runAlone("changed", changed.toString(), "--out", out.toString())).isEqualTo(4);
        assertThat(cluster.log("changed")).contains("the study has changed since", "weeks");
        Path lock = out.resolve(StudyFolder.LOCK);
        Files.writeString(lock, Files.readString(lock).replace("(model ", "(model 0"));
        assertThat(cluster.runAlone("other", "--resume", out.toString())).isEqualTo(4);
        assertThat(cluster.log("other")).contains("was begun with Casus ", "(model 0", "Go on with the build that began it");
    }

    /** A folder that the embedded engine began, on a file system of another kind, with a chunk that is lost and one that is broken. */
    @Test
    void aStudyOnHadoopsOwnFileSystemIsFinished(Cluster cluster, MiniDFSCluster hdfs) throws Exception {
        FarFolder far = FarFolder.at(hdfs.getURI() + "/studies/one", OneCluster.hadoop());
        Studies.upload(embedded, far);
        String manifest = Files.readString(embedded.resolve(StudyFolder.MANIFEST));
        far.write(StudyFolder.MANIFEST, manifest.replaceFirst("\\n9,.*\\n", "\n").getBytes(StandardCharsets.UTF_8));
        far.write("chunks/00000004.parquet", new byte[] {1, 2, 3});
        far.write("chunks/00000009.parquet.x-1.part", new byte[] {1});
        assertThat(cluster.run("hdfs", "--resume", far.name())).as(cluster.log("hdfs")).isEqualTo(4);
        assertThat(cluster.log("hdfs")).contains("3,000 of 3,000 runs in hdfs://", "600 failed; 186 now").doesNotContain("was begun with");
        assertThat(far.list("chunks")).isEqualTo(Stream.iterate(0, i -> i + 1).limit(CHUNKS).map(StudyFolder::chunkName).toList());
        for (String name : Studies.files(embedded).keySet()) {
            assertThat(far.read(name)).as(name).isEqualTo(Files.readAllBytes(embedded.resolve(name)));
        }
    }
}
