package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.outcome.files.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final List<String> DATA = List.of("trajectory.csv", "events.jsonl", "decisions.jsonl", "report.html");

    @TempDir
    Path temp;

    private List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesTheFolderOfTheRun() throws IOException {
        Path out = temp.resolve("deep/run");
        Shell shell = Shell.tiny(out);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(files(out)).containsExactly("decisions.jsonl", "events.jsonl", "report.html", "run.json", "trajectory.csv");
        assertThat(files(temp.resolve("deep"))).containsExactly("run");
    }

    @Test
    void drawsChartsUnlessToldNotTo() throws IOException {
        Path out = temp.resolve("run");
        assertThat(Shell.run("run", Shell.TINY, "--weeks", "3", "--out", out.toString()).code()).isZero();
        assertThat(files(out.resolve("charts"))).anyMatch(n -> n.endsWith(".png")).anyMatch(n -> n.endsWith(".svg"));
    }

    @Test
    void summaryIsShortAndSaysThatItIsOneOfMany() {
        Shell shell = Shell.tiny(temp.resolve("run"), "--seed", "9");
        assertThat(shell.out().lines().count()).isLessThanOrEqualTo(15);
        assertThat(shell.out()).contains("seed 9", "one run of many", "Report: ", "report.html");
    }

    @Test
    void quietSaysOnlyWhereTheReportIs() {
        Shell shell = Shell.tiny(temp.resolve("run"), "--quiet");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines()).hasSize(1).allMatch(l -> l.endsWith("report.html"));
    }

    @Test
    void sameSeedSameBytes() throws IOException {
        Shell.tiny(temp.resolve("a"), "--seed", "3");
        Shell.tiny(temp.resolve("b"), "--seed", "3");
        Shell.tiny(temp.resolve("c"), "--seed", "4");
        for (String name : DATA) {
            byte[] a = Files.readAllBytes(temp.resolve("a").resolve(name));
            assertThat(Files.readAllBytes(temp.resolve("b").resolve(name))).as(name).isEqualTo(a);
            assertThat(Files.readAllBytes(temp.resolve("c").resolve(name))).as(name).isNotEqualTo(a);
        }
    }

    @Test
    void runJsonTellsHowToRepeatIt() throws IOException {
        Path out = temp.resolve("run");
        JsonNode told = Shell.tiny(out, "--seed", "3", "--weeks", "5", "--json").json();
        JsonNode kept = JsonText.read(Files.readString(out.resolve("run.json")));
        assertThat(kept.path("command").asText()).contains("run " + Shell.TINY + " --seed 3 --weeks 5");
        assertThat(kept.path("seed").asLong()).isEqualTo(3);
        assertThat(kept.path("weeks").asInt()).isEqualTo(5);
        assertThat(kept.path("scenario").path("digest").asText()).matches("[0-9a-f]{64}");
        assertThat(kept.path("versions").path("Casus").asText()).isNotEmpty();
        assertThat(kept.path("times").path("wallMillis").isNumber()).isTrue();
        assertThat(kept.path("summary").path("areaKm2").path("N").path("end").isNumber()).isTrue();
        assertThat(told.path("seed")).isEqualTo(kept.path("seed"));
        assertThat(told.path("report").asText()).endsWith("report.html");
        assertThat(Files.readAllLines(out.resolve("trajectory.csv"))).hasSize(5 + 2);
    }

    @Test
    void replacesItsOwnRunButNobodyElsesFolder() throws IOException {
        Path out = temp.resolve("run");
        Shell.tiny(out, "--seed", "3");
        assertThat(Shell.tiny(out, "--seed", "4").code()).isZero();
        Path foreign = Files.createDirectory(temp.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "mine");
        Shell refused = Shell.tiny(foreign);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("foreign", "is not the folder of a run");
        assertThat(files(foreign)).containsExactly("thesis.txt");
    }

    @Test
    void unwritableOut() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        Shell shell = Shell.tiny(file.resolve("below/run"));
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).contains("file").doesNotContain("internal error").doesNotContain("at org.casus");
    }

    @Test
    void invalidScenarioLeavesNothing() throws IOException {
        Path bad = temp.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(Path.of(Shell.TINY)).replace("seed: 7", "sead: 7"));
        Shell shell = Shell.run("run", bad.toString(), "--out", temp.resolve("run").toString());
        assertThat(shell.code()).isEqualTo(3);
        assertThat(shell.err()).contains("bad.yaml:", "sead", "Did you mean 'seed'?");
        assertThat(files(temp)).containsExactly("bad.yaml");
    }
}
