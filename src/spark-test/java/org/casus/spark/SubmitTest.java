package org.casus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said before the cluster is asked for anything. */
class SubmitTest {
    @TempDir
    Path temp;

    private final StringWriter said = new StringWriter();

    private int submit(String... args) {
        return Submit.execute(args, new PrintWriter(said, true), new PrintWriter(said, true));
    }

    @Test
    void aFolderIsEitherBegunOrFinished() {
        assertThat(submit()).isEqualTo(2);
        assertThat(submit("study.yaml")).isEqualTo(2);
        assertThat(submit("study.yaml", "--out", "a", "--resume", "a")).isEqualTo(2);
        assertThat(said.toString()).contains("give either FILE with --out PATH, or --resume PATH alone");
        assertThat(submit("--colour")).isEqualTo(2);
    }

    @Test
    void anInvalidStudyIsToldWithItsPlace() throws Exception {
        Path study = Studies.write(temp, 3);
        Files.writeString(study, Files.readString(study).replace("path: haste", "path: hast"));
        assertThat(submit(study.toString(), "--out", temp.resolve("out").toString())).isEqualTo(3);
        assertThat(said.toString()).contains("study.yaml:8", "Did you mean");
        assertThat(submit(temp.resolve("none.yaml").toString(), "--out", "x")).isEqualTo(3);
        assertThat(said.toString()).contains("there is no such file");
    }

    /** As with 'casus study run': the fault of the factor is told, and none of the scenario. */
    @Test
    void aStudyMayNameWhatShipsWithTheProgram() throws Exception {
        Path study = Files.writeString(temp.resolve("far.yaml"), "study: 1\nid: far\nscenarios: [no-intervention]\nreplications: 1\n"
                + "factors: {x: {path: lambdo}}\ndesign: {kind: one-at-a-time}\noutcomes: {o: {measure: \"at(1,'idp')\"}}\n");
        assertThat(submit(study.toString(), "--out", temp.resolve("out").toString())).isEqualTo(3);
        assertThat(said.toString()).contains("Did you mean 'lambda'?").doesNotContain("there is no scenario");
    }

    @Test
    void helpSaysHowItIsSubmitted() {
        assertThat(submit("--help")).isZero();
        assertThat(said.toString()).contains("spark-submit --master", "--resume", "4   incomplete study");
    }

    @Test
    void aCalibrationIsRefusedBeforeTheClusterIsAsked() throws Exception {
        String tiny = "src/test/resources/scenarios/tiny.yaml";
        assertThat(submit("calibrate", "--help")).isZero();
        assertThat(said.toString()).contains("spark-submit --master spark://host:7077 casus-spark.jar calibrate", "--out=PATH", "--particles")
                .doesNotContain("--threads");
        assertThat(said.toString().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
        assertThat(submit("calibrate", tiny, "--observed", "x.csv")).isEqualTo(2);
        assertThat(said.toString()).contains("Missing required option: '--out=PATH'");
        assertThat(submit("calibrate", tiny, "--out", "x")).isEqualTo(2);
        assertThat(said.toString()).contains("nothing to fit to; give --observed FILE");
        String seen = Files.writeString(temp.resolve("seen.csv"), "date,measure,unit,value,low,high,source\n2001-01,deaths.total,dead,many,,,x\n").toString();
        assertThat(submit("calibrate", tiny, "--observed", seen, "--out", "x")).isEqualTo(3);
        assertThat(said.toString()).contains("seen.csv:2: value 'many' is no number");
    }
}
