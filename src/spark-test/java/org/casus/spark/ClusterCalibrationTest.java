package org.casus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.casus.outcome.files.JsonText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Calibrations on a real cluster of this machine leave what the embedded engine leaves, whatever dies on the way. */
@ExtendWith(OneCluster.class)
class ClusterCalibrationTest {
    private static final String OBSERVED = "date,measure,unit,value,low,high,source\n"
            + "2001-01,deaths.total,dead,900,,,almanac\n2001-02,deaths.total,dead,700,,,almanac\n2001-02-20,area.N,km2,1500,1400,1600,atlas\n";

    /** The files that name the command, and one of them the versions. */
    private static final Set<String> TOLD = Set.of("calibration.json", "calibrate.html");

    @TempDir
    static Path temp;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(temp.resolve("seen.csv"), OBSERVED);
        String tiny = Files.readString(Path.of("src/test/resources/scenarios/tiny.yaml"));
        for (String name : List.of("Norvia", "Sudmark", "Estia")) {
            assertThat(tiny).contains("{name: " + name + ",");
            tiny = tiny.replace("{name: " + name + ",", "{name: " + name + ", scale: .05,");
        }
        Files.writeString(temp.resolve("tiny.yaml"), tiny);
    }

    private static String[] words(String out, int points, int rounds) {
        return new String[] {"calibrate", temp.resolve("tiny.yaml").toString(), "--observed", temp.resolve("seen.csv").toString(), "--until", "2001-02-28",
            "--parameters", "spirit", "--points", points + "", "-n", "10", "--rounds", rounds + "", "--seed", "4", "--out", out};
    }

    private static Path embedded(String name, int points, int rounds) {
        Path folder = temp.resolve(name);
        assertThat(Studies.casus(words(folder.toString(), points, rounds))).isZero();
        return folder;
    }

    @Test
    void anExecutorKilledInMidRunChangesNoRow(Cluster cluster) throws Exception {
        Path embedded = embedded("embedded", 1000, 2);
        Path out = temp.resolve("killed");
        Process driver = cluster.submit("fit killed", words(out.toUri().toString(), 1000, 2));
        Path stage = out.resolve("stages/screening");
        Cluster.await("the first chunks", () -> Cluster.committed(stage) >= 3 || !driver.isAlive());
        assertThat(Cluster.committed(stage)).as(cluster.log("fit killed")).isBetween(3L, 28L);
        assertThat(cluster.executors().findFirst().orElseThrow().destroyForcibly()).isTrue();
        assertThat(cluster.ended("fit killed", driver)).as(cluster.log("fit killed")).isZero();
        assertThat(cluster.log("fit killed")).contains("Lost executor", "spirit", "Posterior: " + out + "/posterior.csv");
        assertThat(rows(out)).isEqualTo(rows(embedded)).containsKeys("plan.json", "posterior.csv", "stages/round-2/manifest.csv");
        assertThat(told(Files.readString(out.resolve("calibration.json")))).isEqualTo(told(Files.readString(embedded.resolve("calibration.json"))));
        assertThat(Files.readString(out.resolve("calibrate.html"))).contains("spark-submit casus-spark.jar calibrate " + temp, "--out " + out);
        assertThat(Studies.casus("study", "status", out.toString())).isZero();
        assertThat(Studies.casus("study", "verify", out.toString(), "-k", "2")).isZero();
    }

    private static Map<String, String> rows(Path folder) throws IOException {
        Map<String, String> files = Studies.files(folder);
        files.keySet().removeAll(TOLD);
        return files;
    }

    private static ObjectNode told(String json) throws IOException {
        ObjectNode tree = (ObjectNode) JsonText.read(json);
        assertThat(tree.path("command").isTextual() && tree.path("versions").isObject()).isTrue();
        tree.remove(List.of("command", "versions"));
        return tree;
    }

    /** A folder that the embedded engine began, on a file system of another kind, with chunks lost or broken, and a round to be given up. */
    @Test
    void aCalibrationOnHadoopsOwnFileSystemIsFinished(Cluster cluster, MiniDFSCluster hdfs) throws Exception {
        Path embedded = embedded("begun", 20, 30);
        Map<String, String> files = rows(embedded);
        String lost = files.keySet().stream().filter(n -> n.endsWith("/given-up")).findFirst().orElseThrow().replace("given-up", "");
        FarFolder far = FarFolder.at(hdfs.getURI() + "/fits/one", OneCluster.hadoop());
        Studies.upload(embedded, far);
        for (String name : Studies.files(embedded).keySet()) {
            if (TOLD.contains(name) || name.startsWith("posterior") || name.startsWith(lost)) {
                far.remove(name);
            }
        }
        far.write("stages/round-1/chunks/00000004.parquet", new byte[] {1, 2, 3});
        far.write("stages/round-1/chunks/00000009.parquet.x-1.part", new byte[] {1});
        far.write("stages/round-2/manifest.csv", new byte[0]);
        far.remove("stages/posterior-runs/stage.lock.yaml");
        far.remove("stages/posterior-runs/manifest.csv");
        assertThat(cluster.runAlone("fit", words(far.name(), 20, 30))).as(cluster.log("fit")).isZero();
        assertThat(cluster.log("fit")).contains("taken from hdfs://", "defaults, screening, round-0", "was given up", "Report: hdfs://");
        assertThat(new String(far.read(lost + "given-up"), StandardCharsets.UTF_8)).contains("took more than 100 runs");
        files.keySet().removeIf(name -> name.startsWith(lost));
        for (String name : files.keySet()) {
            assertThat(far.read(name)).as(name).isEqualTo(Files.readAllBytes(embedded.resolve(name)));
        }
        assertThat(far.list("stages/round-1/chunks")).allMatch(n -> n.endsWith(".parquet"));
        assertThat(told(new String(far.read("calibration.json"), StandardCharsets.UTF_8)))
                .isEqualTo(told(Files.readString(embedded.resolve("calibration.json"))));
    }
}
