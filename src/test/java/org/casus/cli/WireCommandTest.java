package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wire as users get it: files of a run, the verb, and what one actor could know. */
class WireCommandTest {
    private static final String WIRED = "src/test/resources/scenarios/tiny-wire.yaml";

    @TempDir
    static Path temp;

    private static Path full;
    private static Path fogged;

    @BeforeAll
    static void runOnce() {
        full = temp.resolve("full");
        fogged = temp.resolve("fogged");
        assertThat(Shell.run("run", WIRED, "--no-charts", "--out", full.toString()).code()).isZero();
        Shell fog = Shell.run("run", WIRED, "--fog", "SU", "--out", fogged.toString());
        assertThat(fog.code()).as(fog.err()).isZero();
        assertThat(fog.out()).contains("What Sudmark could know").doesNotContain("Killed", "seed");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunHasTheWireAndAFoggedOneNoReport() throws IOException {
        assertThat(files(full)).containsExactly("decisions.jsonl", "events.jsonl", "report.html", "run.json", "trajectory.csv",
                "wire.jsonl", "wire.md");
        assertThat(files(fogged)).containsExactly("decisions.jsonl", "events.jsonl", "run.json", "trajectory.csv", "wire.jsonl", "wire.md");
    }

    @Test
    void theWireChangesNothingElse() throws IOException {
        Path plain = temp.resolve("plain");
        Shell.run("run", Shell.TINY, "--no-charts", "--out", plain.toString());
        for (String name : List.of("trajectory.csv", "events.jsonl", "decisions.jsonl")) {
            assertThat(Files.readAllBytes(full.resolve(name))).as(name).isEqualTo(Files.readAllBytes(plain.resolve(name)));
        }
    }

    @Test
    void printsItemsOfAWeekAndOfAnOutlet() {
        Shell all = Shell.run("wire", full.toString());
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains("the watch (believed 0.60)", "what happened: ");
        Shell one = Shell.run("wire", full.toString(), "--week", "3", "--outlet", "watch", "--json");
        assertThat(one.json()).isNotEmpty().allSatisfy(n -> {
            assertThat(n.path("outlet").asText()).isEqualTo("watch");
            assertThat(n.path("date").asText()).isBetween("2001-01-15", "2001-01-21");
            assertThat(n.path("truth").path("text").asText()).isNotEmpty();
        });
    }

    @Test
    void fogOfAFullRunIsThatOfAFoggedOne() {
        Shell late = Shell.run("wire", full.toString(), "--fog", "SU");
        assertThat(late.out()).contains("[seen] Sudmark: ").doesNotContain("what happened");
        assertThat(late.out()).isEqualTo(Shell.run("wire", fogged.toString()).out());
        assertThat(late.out()).isEqualTo(Shell.run("wire", fogged.toString(), "--fog", "SU").out());
        JsonNode json = Shell.run("wire", full.toString(), "--fog", "SU", "--json").json();
        assertThat(json.findValues("truth")).isEmpty();
    }

    @Test
    void aFoggedRunCanBeExplainedToItsActorOnly() {
        assertThat(Shell.run("explain", fogged.toString(), "--actor", "SU", "--week", "2").out()).contains("Sudmark, week 2");
        assertThat(Shell.run("explain", fogged.toString(), "--actor", "NV").out()).contains("decided nothing");
    }

    @Test
    void wrongUsageIsToldWithTheNearestWord() throws IOException {
        assertThat(Shell.run("wire", "nowhere").err()).contains("'nowhere' is not the folder of a run");
        assertThat(Shell.run("wire", full.toString(), "--outlet", "wach").err()).contains("Did you mean 'watch'?");
        assertThat(Shell.run("wire", full.toString(), "--week", "99").err()).contains("--week 99 must lie in [1, 12]");
        assertThat(Shell.run("wire", full.toString(), "--fog", "SUU").err()).contains("Did you mean 'SU'?");
        assertThat(Shell.run("wire", fogged.toString(), "--fog", "NV").err()).contains("holds only what SU could know");
        Shell run = Shell.run("run", WIRED, "--fog", "SUU", "--out", temp.resolve("no").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--fog: there is no actor 'SUU'", "Did you mean 'SU'?");
        assertThat(temp.resolve("no")).doesNotExist();
        Path plain = temp.resolve("wireless");
        Shell.run("run", Shell.TINY, "--no-charts", "--out", plain.toString());
        assertThat(Shell.run("wire", plain.toString()).err()).contains("has no wire");
    }

    @Test
    void aChangedScenarioIsRefusedForFog() throws IOException {
        Path copy = temp.resolve("changed.yaml");
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), temp.resolve("tiny.yaml"));
        Files.writeString(copy, Files.readString(Path.of(WIRED)));
        Path out = temp.resolve("changed");
        assertThat(Shell.run("run", copy.toString(), "--no-charts", "--out", out.toString()).code()).isZero();
        Files.writeString(copy, Files.readString(copy).replace("credibility: .4", "credibility: .5"));
        assertThat(Shell.run("wire", out.toString(), "--fog", "SU").err()).contains("has changed since this run");
        assertThat(Shell.run("wire", out.toString()).code()).isZero();
    }

    @Test
    void theReportSetsTheWireBesideWhatHappened() throws IOException {
        String html = Files.readString(full.resolve("report.html"));
        assertThat(html).contains("The wire beside what happened", "Estian ministry", "says that there were none", "Where each outlet departed most");
        Path drawn = temp.resolve("drawn");
        Shell.run("run", WIRED, "--weeks", "4", "--out", drawn.toString());
        assertThat(drawn.resolve("charts/credibility.png")).isNotEmptyFile();
        assertThat(Files.readString(drawn.resolve("report.html"))).contains("how far each outlet is believed");
    }
}
