package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.cli.print.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbsTest {
    @TempDir
    Path temp;

    @Test
    void validate() throws IOException {
        assertThat(Shell.run("validate", Shell.TINY).out()).contains(Shell.TINY + ": valid");
        Path bad = temp.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(Path.of(Shell.TINY)).replace("weeks: 12", "weeks: 12\nwekks: 3"));
        Shell shell = Shell.run("validate", bad.toString(), Shell.TINY, "--json");
        assertThat(shell.code()).isEqualTo(3);
        JsonNode first = shell.json().path(0);
        assertThat(first.path("valid").asBoolean()).isFalse();
        assertThat(first.path("problems").path(0).path("line").asInt()).isPositive();
        assertThat(first.path("problems").path(0).path("where").asText()).contains("wekks");
        assertThat(shell.json().path(1).path("valid").asBoolean()).isTrue();
    }

    /** A file that is not there keeps none of the others from being checked, and the worst decides on the exit code. */
    @Test
    void validateChecksEveryName() throws IOException {
        String bad = Files.writeString(temp.resolve("bad.yaml"), "id: bad\nwekks: 3\n").toString();
        Shell missing = Shell.run("validate", Shell.TINY, "nowhere.yaml", Shell.TINY);
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.out()).contains("there is no file and no scenario 'nowhere.yaml'").containsPattern("(?s)valid.*nowhere.*valid");
        Shell all = Shell.run("validate", "nowhere.yaml", bad, Shell.TINY, "--json");
        assertThat(all.code()).isEqualTo(3);
        assertThat(all.json()).extracting(row -> row.path("valid").asBoolean()).containsExactly(false, false, true);
    }

    @Test
    void sentencesFitTheTerminal() {
        Shell.tiny(temp.resolve("run"));
        for (String[] order : new String[][] {{"check-patterns", Shell.TINY, "-n", "3"}, {"diff", Shell.TINY, Shell.TINY},
            {"explain", temp.resolve("run").toString(), "--actor", "NV"}, {"explain", "--reporting", Shell.TINY}, {"list", "src/test/resources/scenarios"}}) {
            Shell shell = Shell.run(order);
            assertThat(shell.code()).as(shell.err()).isZero();
            assertThat(shell.out().lines()).as(order[0]).isNotEmpty().allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(width()));
        }
    }

    private static int width() {
        return Prose.width(System.getenv("COLUMNS")) < Prose.WIDTH ? Prose.WIDTH : Prose.width(System.getenv("COLUMNS"));
    }

    /** A screen full of warnings would hide an error among them. */
    @Test
    void errorsStandLast() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad.yaml"),
                Files.readString(Path.of(Shell.TINY)).replace("weeks: 12", "weeks: 0").replaceAll("source: R01", "source: x"));
        List<String> lines = Shell.run("validate", bad.toString()).out().lines().toList();
        assertThat(lines.get(lines.size() - 2)).startsWith("error: ");
        assertThat(lines.subList(0, lines.size() - 2)).isNotEmpty().allSatisfy(l -> assertThat(l).startsWith("warning: "));
    }

    @Test
    void list() {
        Shell shell = Shell.run("list", "src/test/resources/scenarios");
        assertThat(shell.out()).contains("tiny", "Norvia against Sudmark");
        assertThat(Shell.run("list", "src/test/resources/scenarios", "--json").json().findValuesAsText("id")).contains("tiny");
        assertThat(Shell.run("list", "nowhere").code()).isEqualTo(2);
    }

    @Test
    void whatShipsCanBeExtendedFromAnyFolder() throws IOException {
        String rest = "\nid: mine\ntitle: Another start\nseed: 9\n";
        Path mine = Files.writeString(temp.resolve("mine.yaml"), "extends: " + Defaults.scenario() + rest);
        Path file = Files.writeString(temp.resolve("file.yaml"), "extends: " + Defaults.scenario() + ".yaml" + rest);
        Shell shell = Shell.run("validate", "--strict", mine.toString(), file.toString());
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(Shell.run("list", temp.toString()).out()).contains("Another start").doesNotContain("cannot be read");
        Shell compare = Shell.run("compare", mine.toString(), Defaults.scenario(), "-n", "2", "--out", temp.resolve("out").toString(), "--json");
        assertThat(compare.code()).as(compare.err()).isZero();
        assertThat(temp.resolve("out/compare.html")).content().doesNotContain("hull of the zones");
    }

    @Test
    void listFindsTheDefaultScenario() {
        assertThat(Shell.run("list", "--json").json().findValuesAsText("id")).contains(Defaults.scenario());
    }

    @Test
    void newScenarioValidatesStrictlyAndRuns() throws IOException {
        Path file = temp.resolve("mine/my-war.yaml");
        assertThat(Shell.run("new", file.toString()).code()).isZero();
        assertThat(Shell.run("validate", "--strict", file.toString()).out()).contains("my-war.yaml: valid");
        Shell run = Shell.run("run", file.toString(), "--no-charts", "--weeks", "4", "--out", temp.resolve("run").toString());
        assertThat(run.code()).as(run.err()).isZero();
        Shell again = Shell.run("new", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("exists already");
        assertThat(Shell.run("new", temp.resolve("mine.txt").toString()).err()).contains("end in .yaml");
    }

    @Test
    void bench() {
        Shell shell = Shell.run("bench", Shell.TINY, "-n", "3", "--json", "--quiet");
        assertThat(shell.err()).isEmpty();
        JsonNode json = shell.json();
        assertThat(json.path("withoutLogs").path("median").asDouble()).isPositive();
        assertThat(json.path("withLogs").path("max").asDouble()).isGreaterThanOrEqualTo(json.path("withLogs").path("min").asDouble());
        assertThat(Shell.run("bench", Shell.TINY, "-n", "2").out()).contains("without logs", "with all logs", "2 replications");
    }

    @Test
    void patternsAreTheSameAtAnyNumberOfThreads() {
        for (String form : List.of("--json", "--quiet")) {
            Shell one = Shell.run("check-patterns", Shell.TINY, "-n", "9", "--threads", "1", form);
            assertThat(one.code()).as(one.err()).isZero();
            assertThat(Shell.run("check-patterns", Shell.TINY, "-n", "9", "--threads", "4", form).out()).isEqualTo(one.out());
            assertThat(Shell.run("check-patterns", Shell.TINY, "-n", "9", form).out()).isEqualTo(one.out());
        }
        assertThat(Shell.run("check-patterns", Shell.TINY, "--threads", "0").err()).contains("--threads 0 must lie in [1, 1024]");
    }

    @Test
    void checkPatterns() {
        JsonNode json = Shell.run("check-patterns", Shell.TINY, "-n", "4", "--json").json();
        assertThat(json.path("runs").asInt()).isEqualTo(4);
        assertThat(json.path("patterns").path(0).path("verdict").asText()).isIn("met", "missed");
        assertThat(json.path("patterns").path(0).path("counted").asInt()).isEqualTo(4);
        assertThat(json.path("actors").path("ES").path("meanLevels").path("AIR").size()).isEqualTo(1);
        String text = Shell.run("check-patterns", Shell.TINY, "-n", "4").out();
        assertThat(text).contains("P1", "0 not run", "Norvia (NV)", "mean of 4 runs");
    }

    @Test
    void aPatternWhoseConditionNeverHoldsIsNotRun() throws IOException {
        Path file = temp.resolve("never.yaml");
        Files.writeString(file, Files.readString(Path.of(Shell.TINY)).replace("summary: median", "given: 0, summary: median"));
        assertThat(Shell.run("check-patterns", file.toString(), "-n", "2").out()).contains("not run", "0 met, 0 missed, 1 not run");
    }

    @Test
    void doctor() {
        Shell shell = Shell.run("doctor", Shell.TINY, "--json");
        assertThat(shell.code()).as(shell.out()).isZero();
        assertThat(shell.json().findValuesAsText("what")).contains("Java", "memory", "fonts", "results folder", "scenario");
        Shell sick = Shell.run("doctor", "nowhere.yaml");
        assertThat(sick.code()).isEqualTo(1);
        assertThat(sick.out()).contains("FAILED scenario: there is no file");
    }

    @Test
    void completion() {
        assertThat(Shell.run("completion").out()).contains("check-patterns", "--no-charts", "complete -F");
    }

    @Test
    void interruptionIsToldAndHasItsOwnExitCode() {
        Thread.currentThread().interrupt();
        Shell shell = Shell.run("check-patterns", Shell.TINY, "-n", "50");
        assertThat(Thread.interrupted()).isFalse();
        assertThat(shell.code()).isEqualTo(130);
        assertThat(shell.err()).contains("interrupted after 1 of 50 runs");
        assertThat(shell.out()).isEmpty();
    }
}
