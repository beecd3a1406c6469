package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    static final String OBSERVED = "date,measure,unit,value,low,high,source\n"
            + "2001-01,deaths.total,dead,900,,,almanac\n2001-02,deaths.total,dead,700,,,almanac\n"
            + "2001-02-20,area.N,km2,1500,1400,1600,atlas\n2001-02-20,holds.MID.N,1 or 0,1,,,atlas\n"
            + "2001-03-10,area.N,km2,nonsense,,,never read\n2000-12,deaths.total,dead,5,,,before the war\n";

    @TempDir
    Path temp;

    private Path observed() throws IOException {
        return Files.writeString(temp.resolve("o.csv"), OBSERVED);
    }

    private Shell calibrate(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("calibrate", Shell.TINY, "--observed", observed().toString(), "--until", "2001-02-28",
                "--parameters", "spirit", "--points", "20", "--rounds", "2"));
        words.addAll(List.of(more));
        for (String[] unless : new String[][] {{"-n", "12"}, {"--seed", "4"}}) {
            words.addAll(words.contains(unless[0]) ? List.of() : List.of(unless));
        }
        return Shell.run(words.toArray(String[]::new));
    }

    @Test
    void writesAPosteriorThatAHindcastDrawsFrom() throws IOException {
        Path out = temp.resolve("fit");
        Shell shell = calibrate("--out", out.toString(), "--json");
        assertThat(shell.code()).as(shell.err()).isZero();
        JsonNode json = shell.json();
        assertThat(json.path("until").asText()).isEqualTo("2001-02-28");
        assertThat(json.path("parameters").path(0).path("verdict").asText()).isIn("identified", "weakly", "not identified");
        assertThat(json.path("notes").toString()).contains("1 row(s) end after 2001-02-28 and were not read", "1 row(s) lie outside the horizon",
                "Nothing observed after 2001-02-28 was read");
        assertThat(json.path("populations")).hasSize(3);
        assertThat(Files.readAllLines(out.resolve("posterior.csv"))).hasSize(13).first().isEqualTo("spirit,weight,distance");
        assertThat(Files.readString(out.resolve("calibrate.html"))).doesNotContain("<script", "http://", "https://", "NaN", "Infinity")
                .contains("Prior and posterior", "calibrate " + Shell.TINY, "--seed 4", "default-src &#39;none&#39;");
        String later = "date,measure,unit,value,low,high,source\n2001-02-20,area.N,km2,1500,,,atlas\n2001-03-10,area.N,km2,1400,,,atlas\n";
        Path judged = Files.writeString(temp.resolve("j.csv"), later);
        Shell hindcast = Shell.run("hindcast", Shell.TINY, "--observed", judged.toString(), "-n", "4", "--since", "2001-03-01",
                "--posterior", out.toString(), "--json", "--out", temp.resolve("h").toString());
        assertThat(hindcast.code()).as(hindcast.err()).isZero();
        assertThat(hindcast.json().path("measures").path(0).path("observations").asInt()).isEqualTo(1);
        assertThat(hindcast.json().path("notes").toString()).contains("1 parameter(s) of each run are drawn from the posterior", "spirit",
                "1 observation(s) end before 2001-03-01");
        assertThat(hindcast.json().path("command").asText()).contains("--since 2001-03-01 --posterior ");
    }

    @Test
    void aFinishedOneIsToldAgainAndAnotherOneRefused() throws IOException {
        Path out = temp.resolve("fit");
        String first = calibrate("--out", out.toString(), "--threads", "1").out();
        Shell again = calibrate("--out", out.toString(), "--threads", "2");
        assertThat(again.out()).isEqualTo(first).contains("parameter", "spirit", "Posterior: ", "Not identified");
        assertThat(again.err()).contains("taken from ", "round-2", "posterior-runs");
        Shell other = calibrate("--out", out.toString(), "--seed", "5");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("holds a calibration with another seed 4, not 5");
        Path mine = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "dear");
        assertThat(calibrate("--out", mine.toString()).err()).contains("is not the folder of a calibration");
    }

    @Test
    void parametersAndObservationsHaveTheirNames() throws IOException {
        Path out = temp.resolve("fit");
        assertThat(calibrate("--out", out.toString()).out()).contains("what it is", "how much arms count").doesNotContain("tiny: area", "tiny: deaths.total,", "area.N ");
        assertThat(Files.readString(out.resolve("calibrate.html"))).contains("how much arms count (spirit)", "area, north [km2], 2001-02-20")
                .doesNotContain("tiny: area", "area.N");
    }

    @Test
    void whatStoppedGoesOn() throws IOException {
        Path whole = temp.resolve("whole");
        calibrate("--out", whole.toString());
        Path part = temp.resolve("part");
        calibrate("--out", part.toString(), "--threads", "2");
        for (String gone : List.of("posterior.csv", "posterior-unadjusted.csv", "calibration.json", "stages/round-2/chunks/00000003.parquet")) {
            Files.delete(part.resolve(gone));
        }
        Files.write(part.resolve("stages/round-2/chunks/00000004.parquet.part"), new byte[] {1});
        Files.write(part.resolve("stages/round-1/chunks/00000000.parquet"), new byte[] {1});
        Shell status = Shell.run("study", "status", part.toString());
        assertThat(status.code()).isEqualTo(4);
        assertThat(status.out()).contains("round-2", "Not finished; continue with 'casus study resume ");
        Shell broken = Shell.run("study", "verify", part.toString());
        assertThat(broken.code()).isEqualTo(4);
        assertThat(broken.out()).contains("stage round-1 has corrupt or missing files of chunks [0]");
        Shell resumed = Shell.run("study", "resume", part.toString(), "--threads", "1");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        for (String same : List.of("posterior.csv", "posterior-unadjusted.csv", "prior.csv", "stages/round-1/manifest.csv")) {
            assertThat(part.resolve(same)).hasSameTextualContentAs(whole.resolve(same));
        }
        Shell sound = Shell.run("study", "verify", part.toString(), "-k", "2", "--json");
        assertThat(sound.code()).as(sound.err()).isZero();
        assertThat(sound.json().path("sound").asBoolean()).isTrue();
        assertThat(sound.json().path("runAgain").asInt()).isEqualTo(12);
        assertThat(Shell.run("study", "status", part.toString(), "--json").json().path("finished").asBoolean()).isTrue();
    }

    @Test
    void errorsAndAdjustmentAreTheUsersChoice() throws IOException {
        JsonNode drawn = calibrate("-n", "40", "--out", temp.resolve("a").toString(), "--json").json();
        assertThat(drawn.path("errors").asText()).isEqualTo("draw");
        assertThat(drawn.path("adjusted").asBoolean()).isTrue();
        JsonNode plain = calibrate("-n", "40", "--out", temp.resolve("b").toString(), "--json", "--errors", "scale", "--adjust", "none").json();
        assertThat(plain.path("adjusted").asBoolean()).isFalse();
        assertThat(plain.path("parameters")).isEqualTo(plain.path("parametersUnadjusted")).isNotEqualTo(drawn.path("parametersUnadjusted"));
        assertThat(temp.resolve("b/posterior.csv")).hasSameTextualContentAs(temp.resolve("b/posterior-unadjusted.csv"));
        assertThat(Files.readString(temp.resolve("a/posterior.csv"))).isNotEqualTo(Files.readString(temp.resolve("a/posterior-unadjusted.csv")));
        assertThat(calibrate("--errors", "none").code()).isEqualTo(2);
    }

    @Test
    void usage() throws IOException {
        assertThat(Shell.run("calibrate", Shell.TINY).err()).contains("nothing to fit to; give --observed FILE");
        assertThat(calibrate("-n", "1").err()).contains("-n 1 must lie in");
        assertThat(calibrate("--threads", "0").code()).isEqualTo(2);
        Shell unknown = Shell.run("calibrate", Shell.TINY, "--observed", observed().toString(), "--parameters", "spirt", "--until", "2001-02-28");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no parameter 'spirt'", "Did you mean 'spirit'?");
        Shell early = Shell.run("calibrate", Shell.TINY, "--observed", observed().toString(), "--until", "2000-12-31");
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("it starts on 2001-01-01, after 2000-12-31");
        Shell faults = Shell.run("calibrate", Shell.TINY, "--observed", observed().toString());
        assertThat(faults.code()).isEqualTo(3);
        assertThat(faults.err()).contains("o.csv:6: value 'nonsense' is no number");
        assertThat(Shell.run("calibrate", Shell.TINY, "--observed", temp.resolve("none.csv").toString()).err()).contains("there is no file");
        assertThat(Shell.run("hindcast", Shell.TINY, "--observed", observed().toString(), "--lenient", "--posterior", temp.resolve("no").toString())
                .err()).contains("--posterior: ", "there is no such file or folder");
    }
}
